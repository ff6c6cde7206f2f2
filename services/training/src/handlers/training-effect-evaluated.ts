import { applied, on } from '@ladder/messaging';
import { instantOf } from '@ladder/figures';
import { subjectIdOf } from '@ladder/contracts';
import type { HandlerContext } from '../deps.ts';
import { nominateCase } from '../domain/nominate-case.ts';
import type { KbPolicy } from '../domain/review-case.ts';
import { withdrawRetraining } from '../domain/withdraw-retraining.ts';

/** TR-33: a good effect nominates a case. TR-39: a revised effect withdraws a retraining that has not begun. */
export const trainingEffectEvaluated = on('training-effect-evaluated.v1', async (event, context: HandlerContext) => {
  const { tx, store } = context;
  const effect = event.data;
  const [ordered] = await store.records.where(tx.session, { 'enrolment.effectId': effect.effectId });
  if (ordered) await store.records.put(tx.session, applied(withdrawRetraining(ordered, effect)));
  const [existing] = await store.cases.where(tx.session, { effectId: effect.effectId });
  const course = await store.courses.get(tx.session, effect.courseId);
  const nomination = {
    caseId: `case-${effect.effectId}`,
    authorId: subjectIdOf(event),
    courseName: course.name,
    effect,
  };
  const policy = context.policies.inForce(instantOf(event.time))<KbPolicy>('kb.review');
  const nominated = nominateCase(existing ?? null, nomination, policy).state;
  if (nominated) await store.cases.put(tx.session, nominated);
});
