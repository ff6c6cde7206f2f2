import type { NewEvent } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';
import { known } from './known.ts';
import type { EffectVerdict, TrainingEffect } from './training-effect.ts';

/** PF-02: every verdict is sent, INSUFFICIENT_DATA included. Throws a RangeError for an effect without a policy version. */
export function effectEvaluated(
  effect: TrainingEffect,
  verdict: EffectVerdict,
  at: Instant,
): NewEvent<'training-effect-evaluated.v1'> {
  const { attempt, baseline, courseId, employeeId, id, policy, quarter, recordId, revision, subjectType, window } =
    effect;
  if (policy === null) throw new RangeError(`effect ${id} has no verdict`);
  const { contributionPct, grade, improvements, insufficientReason, nominateCase, scoreWeightPct } = verdict;
  return {
    type: 'training-effect-evaluated.v1',
    key: employeeId,
    time: at,
    data: {
      effectId: id,
      recordId,
      courseId,
      attempt,
      policy,
      subjectType,
      // Somebody who moved has no unit; the effect is then about himself.
      subjectId: effect.subjectId ?? employeeId,
      baseline,
      window,
      improvements,
      grade,
      contributionPct,
      scoreWeightPct,
      nominateCase,
      quarter,
      overlap: false,
      revision,
      ...known({ insufficientReason }),
    },
    policy,
  };
}
