import { applied, on, refused } from '@ladder/messaging';
import { instantOf } from '@ladder/figures';
import { placementOf } from '../commands/enrol.ts';
import type { HandlerContext } from '../deps.ts';
import { enrolForRetraining, type RetrainingPolicy } from '../domain/enrol-for-retraining.ts';
import type { LearningRecord } from '../domain/learning-record.ts';

/** TR-39: a duty to repeat a course becomes its next attempt, once per effect. */
export const retrainingRequired = on('retraining-required.v1', async (event, context: HandlerContext) => {
  const { tx, store } = context;
  const { effectId, courseId, employeeId } = event.data;
  const at = instantOf(event.time);
  const earlier = await store.records.where(tx.session, { employeeId, courseId });
  const order = {
    effectId,
    recordId: `retraining-${effectId}`,
    employeeId,
    placement: placementOf(await placementNow(context, employeeId, earlier)),
    course: await store.courses.get(tx.session, courseId),
    at,
  };
  const record = applied(
    enrolForRetraining(earlier, order, context.policies.inForce(at)<RetrainingPolicy>('retraining.enrolment')),
  );
  await store.records.put(tx.session, record);
  await store.chains.begin(tx.session, record.id, tx.cause.correlationId);
  const { dueDate } = record.enrolment;
  await store.inbox.add(tx.session, {
    id: `RETRAINING|${effectId}`,
    employeeId,
    kind: 'RETRAINING',
    refType: 'LearningRecord',
    refId: record.id,
    dueAt: dueDate ?? undefined,
    status: 'UNREAD',
    createdAt: at,
  });
});

/** Where the person stands now; where he stood at the earlier attempt while the projection lags. */
async function placementNow({ tx, store }: HandlerContext, employeeId: string, earlier: readonly LearningRecord[]) {
  const placement = (await store.employees.find(tx.session, employeeId)) ?? earlier[0]?.placement;
  if (!placement) throw refused('EMPLOYEE_UNKNOWN', { employeeId });
  return placement;
}
