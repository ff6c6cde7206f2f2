import { type EventData, subjectIdOf } from '@ladder/contracts';
import { isRejected } from '@ladder/decision';
import { applied, on, refused } from '@ladder/messaging';
import { instantOf } from '@ladder/figures';
import { openRetraining, retrainingNoticeId } from '../commands/open-retraining.ts';
import type { HandlerContext } from '../deps.ts';
import { unheard } from '../domain/effect-standing.ts';
import { hearVerdict } from '../domain/hear-verdict.ts';
import { nominateCase } from '../domain/nominate-case.ts';
import type { KbPolicy } from '../domain/review-case.ts';
import { withdrawRetraining } from '../domain/withdraw-retraining.ts';

type Effect = EventData['training-effect-evaluated.v1'];

/**
 * TR-33: a good effect nominates a case. TR-39: a revised effect withdraws a retraining that has not begun, or lets one
 * begin that was demanded meanwhile. A verdict that a later one has overtaken changes nothing.
 */
export const trainingEffectEvaluated = on('training-effect-evaluated.v1', async (event, context: HandlerContext) => {
  const { tx, store } = context;
  const effect = event.data;
  const standing = (await store.effects.find(tx.session, effect.effectId)) ?? unheard(effect.effectId);
  const heard = hearVerdict(standing, effect).state;
  if (heard === standing) return;
  await withdrawUnlessBelow(context, effect);
  const opened = await openRetraining(context, heard);
  // A course that takes nobody in leaves the retraining owed; the verdict itself counts.
  await store.effects.put(tx.session, isRejected(opened) ? heard : opened.state);
  await nominate(context, effect, subjectIdOf(event), instantOf(event.time));
});

async function withdrawUnlessBelow({ tx, store }: HandlerContext, effect: Effect): Promise<void> {
  const { effectId } = effect;
  const ordered = await store.records.where(tx.session, {
    $or: [{ 'enrolment.effectId': effectId }, { 'enrolment.displaced.effectId': effectId }],
  });
  for (const record of ordered) {
    const left = applied(withdrawRetraining(record, effect));
    if (left === record) continue;
    await store.records.put(tx.session, left);
    const reason = [record.enrolment, ...record.enrolment.displaced].find((each) => each.effectId === effectId);
    await store.inbox.done(tx.session, retrainingNoticeId(effectId, reason?.dueDate ?? null));
  }
}

async function nominate(context: HandlerContext, effect: Effect, authorId: string, at: string): Promise<void> {
  const { tx, store } = context;
  const [existing] = await store.cases.where(tx.session, { effectId: effect.effectId });
  const course = await store.courses.find(tx.session, effect.courseId);
  if (!course) throw refused('COURSE_UNKNOWN', { course: effect.courseId });
  const nomination = { caseId: `case-${effect.effectId}`, authorId, courseName: course.name, effect, at };
  const policy = context.policies.inForce(at)<KbPolicy>('kb.review');
  const nominated = nominateCase(existing ?? null, nomination, policy).state;
  if (existing || !nominated) return;
  await store.cases.put(tx.session, nominated);
  await store.chains.begin(tx.session, nominated.id, tx.cause.correlationId);
}
