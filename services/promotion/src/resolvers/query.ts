import { pageOfList } from '@ladder/subgraph';
import type { QueryResolvers } from '../generated/graphql.ts';
import { DEPARTMENT_ORDER, EMPLOYEE_ORDER, POSITION_ORDER } from '../store/company.ts';
import { directoryPage } from '../store/directory.ts';
import { eligibleEmployees } from './eligible-employees.ts';

export const Query: QueryResolvers = {
  me: (_, __, { access, loaders }) => loaders.employee.load(access.viewer.employeeId),
  employee: (_, { id }, { loaders }) => loaders.employee.load(id),
  employees: (_, args, { deps: { store } }) =>
    pageOfList((page) => directoryPage(store, args, page), EMPLOYEE_ORDER, args),
  department: (_, { id }, { loaders }) => loaders.department.load(id),
  departments: (_, args, { deps: { store } }) =>
    pageOfList((page) => store.departments.page({}, DEPARTMENT_ORDER, page), DEPARTMENT_ORDER, args),
  position: (_, { id }, { loaders }) => loaders.position.load(id),
  positions: (_, args, { deps: { store } }) =>
    pageOfList((page) => store.positions.page({}, POSITION_ORDER, page), POSITION_ORDER, args),
  eligibleEmployees: (_, { targetPositionId, ...args }, context) => eligibleEmployees(context, targetPositionId, args),
};
