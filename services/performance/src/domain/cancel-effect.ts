import type { NewEvent } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { effectEvaluated } from './effect-evaluated.ts';
import type { EffectVerdict, TrainingEffect } from './training-effect.ts';

/** `recordRevision` is that of the annulled record; an older one changes nothing. */
export interface Annulment {
  readonly recordRevision: number;
  readonly at: Instant;
}

const NOTHING: EffectVerdict = {
  grade: 'NONE',
  insufficientReason: null,
  improvements: [],
  contributionPct: null,
  scoreWeightPct: 0,
  nominateCase: false,
  isTargetReached: null,
  mixedWeights: [],
  inputs: [],
};

/**
 * PF-01: an annulled completion ends its effect. A verdict that others know is taken back by one more revision, graded
 * NONE and without weight; an effect without a verdict ends in silence.
 */
export function cancelEffect(
  effect: TrainingEffect,
  { at, recordRevision }: Annulment,
): Accepted<TrainingEffect, NewEvent<'training-effect-evaluated.v1'>> {
  if (effect.status === 'CANCELLED' || recordRevision <= effect.recordRevision) return accept(effect);
  if (effect.verdict === null) return accept({ ...effect, recordRevision, status: 'CANCELLED' });
  const cancelled: TrainingEffect = {
    ...effect,
    recordRevision,
    status: 'CANCELLED',
    verdict: NOTHING,
    evaluatedAt: at,
    revision: effect.revision + 1,
  };
  return accept(cancelled, [effectEvaluated(cancelled, NOTHING, at)]);
}
