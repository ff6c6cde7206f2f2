import type { EventData } from '@ladder/contracts';
import { instantOf } from '@ladder/figures';
import { on } from '@ladder/messaging';
import { effectPolicyOf } from '../commands/effect-policy-of.ts';
import { followVerdict } from '../commands/follow-verdict.ts';
import { reconsiderEffect } from '../commands/reconsider-effect.ts';
import type { HandlerContext } from '../deps.ts';
import { cancelEffect } from '../domain/cancel-effect.ts';
import type { EffectPolicy } from '../domain/effect-policy.ts';
import type { WindowPolicy } from '../domain/effect-window.ts';
import { type CourseMapPolicy, effectPolicyKeyOf, openEffect } from '../domain/open-effect.ts';
import { recordTrainingResult, resultSource } from '../domain/record-training-result.ts';
import type { TrainingEffect } from '../domain/training-effect.ts';

type Completion = EventData['training-completed.v1'];

/** PF-01: a completed course enters the archive and is followed, at once by the figures that came before; an annulled one ends both. */
export const trainingCompleted = on('training-completed.v1', async ({ data, time }, context: HandlerContext) => {
  const { tx, store } = context;
  await store.turns.take(tx.session, 'EMPLOYEE', data.employeeId);
  const current = await store.archive.current(tx.session, 'TRAINING_RESULT', resultSource(data.recordId));
  const appended = recordTrainingResult(current, data, crypto.randomUUID());
  if (appended !== null) await store.archive.append(tx.session, appended);
  const map = context.policies.inForce(instantOf(data.completedAt))<CourseMapPolicy>('effect.course-map');
  const effectPolicyKey = effectPolicyKeyOf(data.courseCode, map);
  if (effectPolicyKey === null) return;
  const [existing = null] = await store.effects.where(tx.session, { recordId: data.recordId, effectPolicyKey });
  if (data.status === 'COMPLETED') await follow(context, existing, data, effectPolicyKey);
  else if (existing !== null) await annul(context, existing, { recordRevision: data.revision, at: instantOf(time) });
});

async function follow(
  context: HandlerContext,
  existing: TrainingEffect | null,
  completion: Completion,
  effectPolicyKey: string,
): Promise<void> {
  const { tx, store } = context;
  const isBackfill = tx.cause.mode === 'backfill';
  const policy = context.policies.inForce(instantOf(completion.completedAt));
  const opened = openEffect(existing, completion, {
    effectId: crypto.randomUUID(),
    isBackfill,
    window: policy<WindowPolicy>('effect.window'),
    effect: policy<EffectPolicy>(effectPolicyKey),
  });
  if (opened === existing) return;
  await store.effects.put(tx.session, opened);
  await reconsiderEffect(context, tx, opened, isBackfill);
}

async function annul(
  context: HandlerContext,
  effect: TrainingEffect,
  annulment: { readonly recordRevision: number; readonly at: string },
): Promise<void> {
  const { tx, store } = context;
  const cancelled = cancelEffect(effect, annulment);
  if (cancelled.state === effect) return;
  await store.effects.put(tx.session, cancelled.state);
  await store.looks.plan(tx.session, effect.id, null);
  tx.emit(...cancelled.events);
  await followVerdict(context, tx, cancelled.state, effectPolicyOf(context, effect, annulment.at));
}
