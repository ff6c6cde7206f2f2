import { withRole } from '@ladder/subgraph';
import { confirmRegularisation } from '../commands/confirm-regularisation.ts';
import { hireEmployee } from '../commands/hire-employee.ts';
import { saveDepartment } from '../commands/save-department.ts';
import { savePosition } from '../commands/save-position.ts';
import { updateEmployee } from '../commands/update-employee.ts';
import type { MutationResolvers } from '../generated/graphql.ts';
import { answering } from './answer.ts';

/** Who keeps the master data of the company. */
const KEEPERS = ['HR_LD', 'ADMIN'] as const;

export const Mutation: MutationResolvers = {
  saveDepartment: withRole(KEEPERS, answering('Department', saveDepartment)),
  savePosition: withRole(KEEPERS, answering('Position', savePosition)),
  hireEmployee: withRole(KEEPERS, answering('Employee', hireEmployee)),
  updateEmployee: withRole(KEEPERS, answering('Employee', updateEmployee)),
  confirmRegularisation: withRole(KEEPERS, answering('Employee', confirmRegularisation)),
};
