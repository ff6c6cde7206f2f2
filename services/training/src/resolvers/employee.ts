import { INBOX_LIST } from '@ladder/store';
import { pageOfOwner } from '@ladder/subgraph';
import { emptyAccount } from '../domain/credit-account.ts';
import type { EmployeeResolvers } from '../generated/graphql.ts';
import { RECORD_ORDER } from '../store/learning.ts';
import { CASE_ORDER, SESSION_ORDER, TASK_ORDER } from '../store/practice.ts';
import { dashboardOf } from './dashboard-of.ts';
import { readBy } from './readers.ts';

export const Employee: EmployeeResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  creditAccount: readBy('credits', async (id, { loaders }) => (await loaders.account.load(id)) ?? emptyAccount(id)),
  growthDashboard: readBy('credits', (id, context) => dashboardOf(context, id)),
  onboardingChecklist: readBy('records', (id, { loaders }) => loaders.checklist.load(id)),
  learningRecords: readBy('records', (id, { loaders }, args) =>
    pageOfOwner(loaders.recordPage, RECORD_ORDER, id, args),
  ),
  practiceTasks: readBy('practice', (id, { loaders }, args) => pageOfOwner(loaders.taskPage, TASK_ORDER, id, args)),
  knowledgeCases: readBy('cases', (id, { loaders }, args) => pageOfOwner(loaders.casePage, CASE_ORDER, id, args)),
  trainerSessions: readBy('sessions', (id, { loaders }, args) =>
    pageOfOwner(loaders.sessionPage, SESSION_ORDER, id, args),
  ),
  trainingInbox: readBy('inbox', (id, { loaders }, args) => pageOfOwner(loaders.inboxPage, INBOX_LIST.order, id, args)),
};
