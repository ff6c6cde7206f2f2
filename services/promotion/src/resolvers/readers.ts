import { guardedBy } from '@ladder/subgraph';
import type { Context } from '../context.ts';
import type { Employee } from '../domain/employee.ts';

/** Who reads what of a person besides himself and his managers (specification 6.1); the rest is a directory for everybody. */
const guards = guardedBy({
  particulars: ['HR_LD', 'ADMIN'],
  paths: ['HR_LD', 'COMMITTEE', 'BI', 'ADMIN'],
  inbox: [],
});

/** A field of an employee for its readers; FORBIDDEN for everybody else. */
export const readBy = <Arguments, Value>(
  what: Parameters<typeof guards.readBy>[0],
  read: (employee: Employee, context: Context, args: Arguments) => Promise<Value> | Value,
) => {
  return (employee: Employee, args: Arguments, context: Context): Promise<Value> =>
    guards.readBy(what, () => read(employee, context, args))({ id: employee.employeeId }, args, context);
};
