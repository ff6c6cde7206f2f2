import { accept, type Decision, isRejected } from '@ladder/decision';
import { refused } from '@ladder/messaging';
import type { HandlerContext } from '../deps.ts';
import { type EffectStanding, isRetrainingDue, type OwedRetraining } from '../domain/effect-standing.ts';
import { enrolForRetraining, type RetrainingPolicy } from '../domain/enrol-for-retraining.ts';
import type { LearningRecord } from '../domain/learning-record.ts';
import { placementOf } from '../domain/placement.ts';

/** TR-39: opens the retraining that an effect owes, when it is due, with its notice; the standing comes back without the debt. */
export async function openRetraining(
  context: HandlerContext,
  standing: EffectStanding,
): Promise<Decision<EffectStanding>> {
  const { owed } = standing;
  if (owed === null || !isRetrainingDue(standing)) return accept(standing);
  const { tx, store } = context;
  const enrolled = await enrolAgain(context, standing.effectId, owed);
  if (isRejected(enrolled)) return enrolled;
  const record = enrolled.state;
  await store.records.put(tx.session, record);
  await store.chains.begin(tx.session, record.id, tx.cause.correlationId);
  if (tx.cause.mode !== 'backfill') await notify(context, standing.effectId, owed, record);
  return accept({ ...standing, owed: null });
}

/** One notice per effect and due date, so that a demand that comes again after a withdrawal is told anew. */
export const retrainingNoticeId = (effectId: string, dueDate: string | null): string =>
  `RETRAINING|${effectId}|${dueDate}`;

async function enrolAgain(
  context: HandlerContext,
  effectId: string,
  { at, courseId, employeeId }: OwedRetraining,
): Promise<Decision<LearningRecord>> {
  const { tx, store } = context;
  const earlier = await store.records.where(tx.session, { employeeId, courseId });
  const withdrawn = earlier.filter(({ enrolment }) => enrolment.effectId === effectId).length;
  const course = await store.courses.find(tx.session, courseId);
  if (!course) throw refused('COURSE_UNKNOWN', { course: courseId });
  const order = {
    effectId,
    recordId: withdrawn === 0 ? `retraining-${effectId}` : `retraining-${effectId}-${withdrawn + 1}`,
    employeeId,
    placement: placementOf(await placementNow(context, employeeId, earlier)),
    course,
    at,
  };
  return enrolForRetraining(earlier, order, context.policies.inForce(at)<RetrainingPolicy>('retraining.enrolment'));
}

async function notify(
  { tx, store }: HandlerContext,
  effectId: string,
  { at, employeeId }: OwedRetraining,
  { enrolment, id }: LearningRecord,
): Promise<void> {
  await store.inbox.add(tx.session, {
    id: retrainingNoticeId(effectId, enrolment.dueDate),
    employeeId,
    kind: 'RETRAINING',
    refType: 'LearningRecord',
    refId: id,
    dueAt: enrolment.dueDate ?? undefined,
    status: 'UNREAD',
    createdAt: at,
  });
}

/** Where the person stands now; where he stood at the earlier attempt while the projection lags. */
async function placementNow({ tx, store }: HandlerContext, employeeId: string, earlier: readonly LearningRecord[]) {
  const placement = (await store.employees.find(tx.session, employeeId)) ?? earlier[0]?.placement;
  if (!placement) throw refused('EMPLOYEE_UNKNOWN', { employeeId });
  return placement;
}
