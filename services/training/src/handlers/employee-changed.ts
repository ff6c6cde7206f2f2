import { subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import { instantOf } from '@ladder/figures';
import { keepHighest } from '@ladder/store';
import { type NewHire, openOnboardingList } from '../commands/open-onboarding-list.ts';
import type { HandlerContext } from '../deps.ts';
import { touch } from '../store/onboarding.ts';

/** Keeps who works where; a new hire on probation gets the onboarding list with its courses (TR-18). */
export const employeeChanged = on('employee-changed.v1', async (event, context: HandlerContext) => {
  const { tx, store } = context;
  const { change, employee, revision } = event.data;
  const employeeId = subjectIdOf(event);
  await keepHighest(tx.session, store.employees, { id: employeeId, revision, ...employee });
  if (change !== 'HIRED' || employee.employmentStatus !== 'PROBATION') return;
  const at = instantOf(event.time);
  const hire = { employeeId, placement: employee, hiredAt: at, at };
  const lacking = await openOnboardingList(context, tx, hire);
  if (lacking !== null) await owe(context, hire, lacking);
});

/** A course of the list is not published yet: who works where is known all the same, and the list follows the course. */
async function owe({ tx, store }: HandlerContext, { employeeId, hiredAt }: NewHire, courseCode: string): Promise<void> {
  await touch(tx.session, store.awaitedCourses, courseCode);
  const { correlationId } = tx.cause;
  await store.owedOnboardings.put(tx.session, { employeeId, hiredAt, correlationId, waiting: true });
}
