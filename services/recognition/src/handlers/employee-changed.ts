import { subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import type { HandlerContext } from '../deps.ts';
import { recordEmployee } from '../domain/employee.ts';

/** Keeps who works where and since when; whoever is known has a score, be it zero. */
export const employeeChanged = on('employee-changed.v1', async (event, { tx, store }: HandlerContext) => {
  const employeeId = subjectIdOf(event);
  const known = await store.employees.find(tx.session, employeeId);
  const employee = recordEmployee(known, employeeId, event.data);
  if (employee !== known) await store.employees.put(tx.session, employee);
});
