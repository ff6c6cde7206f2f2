import type { EmployeeResolvers } from '../generated/graphql.ts';
import { readBy } from './readers.ts';
import { scoreOf } from './score-of.ts';

export const Employee: EmployeeResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  recognitionScore: readBy('score', (id, context, { cycleId }) => scoreOf(context, id, cycleId)),
};
