import { companyDate, wholeMonthsBetween } from '@ladder/figures';
import { INBOX_LIST } from '@ladder/store';
import { pageOfOwner } from '@ladder/subgraph';
import { pathIdOf } from '../domain/promotion-policy.ts';
import type { CareerStepResolvers, EmployeeResolvers } from '../generated/graphql.ts';
import { EMPLOYEE_ORDER } from '../store/company.ts';
import { progressIdOf } from '../store/paths.ts';
import { eligibilitiesOf } from './eligibilities-of.ts';
import { readBy } from './readers.ts';

export const Employee: EmployeeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.employee.load(id),
  id: ({ employeeId }) => employeeId,
  department: ({ departmentId }, _, { loaders }) => loaders.department.load(departmentId),
  position: ({ positionId }, _, { loaders }) => loaders.position.load(positionId),
  manager: ({ managerId }, _, { loaders }) => (managerId === null ? null : loaders.employee.load(managerId)),
  directReports: ({ employeeId }, args, { loaders }) =>
    pageOfOwner(loaders.reportsPage, EMPLOYEE_ORDER, employeeId, args),
  email: readBy('particulars', ({ email }) => email),
  hireDate: readBy('particulars', ({ hireDate }) => hireDate),
  tenureMonths: readBy('particulars', ({ hireDate }, { deps }) =>
    Math.max(0, wholeMonthsBetween(hireDate, companyDate(deps.businessNow()))),
  ),
  careerHistory: readBy('particulars', ({ careerHistory }) => careerHistory),
  pathProgress: readBy(
    'paths',
    ({ employeeId, positionId }, { loaders }, { targetPositionId }: { targetPositionId: string }) =>
      loaders.progress.load(progressIdOf(employeeId, pathIdOf(positionId, targetPositionId))),
  ),
  promotionEligibilities: readBy('paths', (employee, context) => eligibilitiesOf(context, employee)),
  promotionInbox: readBy('inbox', ({ employeeId }, { loaders }, args) =>
    pageOfOwner(loaders.inboxPage, INBOX_LIST.order, employeeId, args),
  ),
};

export const CareerStep: CareerStepResolvers = {
  position: ({ positionId }, _, { loaders }) => loaders.position.load(positionId),
  department: ({ departmentId }, _, { loaders }) => loaders.department.load(departmentId),
};
