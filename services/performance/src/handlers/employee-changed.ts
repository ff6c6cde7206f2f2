import { type EmployeeChangedV1, subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import { keepHighest } from '@ladder/store';
import { inviteWaiting } from '../commands/invite-waiting.ts';
import { planToDoId } from '../commands/plan-to-do-id.ts';
import { reconsiderEffect } from '../commands/reconsider-effect.ts';
import { releaseNames } from '../commands/release-held.ts';
import type { HandlerContext } from '../deps.ts';
import { closeImprovementPlans } from '../domain/close-improvement-plans.ts';
import type { KnownEmployee } from '../store/projections.ts';

/** Keeps who works where; a change of post ends what is owed (PF-05), and what waited for the person goes on. */
export const employeeChanged = on('employee-changed.v1', async (event, context: HandlerContext) => {
  const { tx, store } = context;
  const { change, employee, revision } = event.data;
  const id = subjectIdOf(event);
  await store.turns.take(tx.session, 'EMPLOYEE', id);
  const before = await store.employees.find(tx.session, id);
  if (!(await keepHighest(tx.session, store.employees, { id, revision, ...employee }))) return;
  const closing = closingOf(before, employee, change);
  if (closing !== null) {
    const closed = closeImprovementPlans(await store.plans.where(tx.session, { employeeId: id }), closing);
    await store.plans.put(tx.session, ...closed);
    for (const plan of closed) await store.inbox.done(tx.session, planToDoId(plan));
  }
  await inviteWaiting(context, tx, { employeeId: id });
  const groups = { employeeId: id, status: 'TRACKING', subjectType: { $ne: 'EMPLOYEE' } };
  for (const effect of await store.effects.where(tx.session, groups))
    await reconsiderEffect(context, tx, effect, tx.cause.mode === 'backfill');
  const names = [id, employee.employeeNo].filter((name) => name !== before?.id && name !== before?.employeeNo);
  await releaseNames(
    context,
    tx,
    names.map((name) => `EMPLOYEE|${name}` as const),
  );
});

function closingOf(
  before: KnownEmployee | null,
  { employmentStatus, positionId }: EmployeeChangedV1['employee'],
  change: EmployeeChangedV1['change'],
): 'LEFT' | 'POSITION_CHANGED' | null {
  if (employmentStatus === 'LEFT') return 'LEFT';
  const isMoved = before === null ? change === 'PROMOTED' : before.positionId !== positionId;
  return isMoved ? 'POSITION_CHANGED' : null;
}
