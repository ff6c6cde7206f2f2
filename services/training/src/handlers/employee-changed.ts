import { subjectIdOf } from '@ladder/contracts';
import { on, refused } from '@ladder/messaging';
import { isRejected } from '@ladder/decision';
import { instantOf } from '@ladder/figures';
import { keepHighest } from '@ladder/store';
import { placementOf } from '../commands/enrol.ts';
import type { HandlerContext } from '../deps.ts';
import { enrol } from '../domain/enrol.ts';
import { openOnboarding } from '../domain/open-onboarding.ts';

/** Keeps who works where; a new hire on probation gets the onboarding list with its courses (TR-18). */
export const employeeChanged = on('employee-changed.v1', async (event, context: HandlerContext) => {
  const { tx, store } = context;
  const { change, employee, revision } = event.data;
  const id = subjectIdOf(event);
  await keepHighest(tx.session, store.employees, { id, revision, ...employee });
  if (change === 'HIRED' && employee.employmentStatus === 'PROBATION') {
    await welcome(context, id, employee, instantOf(event.time));
  }
});

type NewHire = Parameters<typeof placementOf>[0];

async function welcome(
  { tx, store, ...deps }: HandlerContext,
  employeeId: string,
  hire: NewHire,
  at: string,
): Promise<void> {
  const policy = deps.policies.inForce(at)('onboarding.checklist');
  const existing = await store.checklists.find(tx.session, employeeId);
  const courses = await store.courses.where(tx.session, { status: 'PUBLISHED' });
  const opened = openOnboarding(existing, { employeeId, courses, at }, policy as Parameters<typeof openOnboarding>[2]);
  if (isRejected(opened)) throw refused(opened.code, opened.facts);
  if (existing) return;
  await store.checklists.put(tx.session, opened.state);
  for (const { courseId } of opened.state.items) {
    const course = courses.find(({ id }) => id === courseId);
    if (!course) continue;
    const earlier = await store.records.where(tx.session, { employeeId, courseId });
    const enrolled = enrol(earlier, {
      recordId: `onboarding-${employeeId}-${courseId}`,
      employeeId,
      placement: placementOf(hire),
      course,
      source: 'ONBOARDING',
      dueDate: null,
      projectId: null,
      planId: null,
      effectId: null,
      at,
    });
    if (isRejected(enrolled)) continue; // the course is being taken already
    await store.records.put(tx.session, enrolled.state);
    await store.chains.begin(tx.session, enrolled.state.id, tx.cause.correlationId);
  }
}
