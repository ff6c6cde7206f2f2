import type { NewEvent } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { rounded } from '@ladder/figures';
import Big from 'big.js';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';
import type { QuarterlyScore } from './quarterly-score.ts';
import { scoreUpdated } from './quarterly-score.ts';
import type { GradePolicy } from './score-grade.ts';
import { scoreGrade } from './score-grade.ts';

/** `score.training-weight`: how the weight of excellent effects enters a quarter's score. */
export interface TrainingWeightPolicy {
  /** ADDED_WEIGHT: base + weight × item score. MULTIPLY: base × (1 + weight). REWEIGHT: the weight taken off the base. */
  readonly mode: 'ADDED_WEIGHT' | 'MULTIPLY' | 'REWEIGHT';
  /** Score of the training item, 0 to 100. */
  readonly itemScore: number;
  readonly maxPerQuarterPct: number;
  readonly cap: number;
}

/** What the quarter rests on: the effective base score, and the weights of all effects whose window ends in it. */
export interface ScoreBasis {
  readonly baseScore: number | null;
  readonly effectWeightsPct: readonly number[];
}

export interface ScorePolicies {
  readonly weight: Policy<TrainingWeightPolicy>;
  readonly grade: Policy<GradePolicy>;
}

const STORED_DECIMALS = 6;

/**
 * PF-04, PF-15: base score, training weight, final score and grade of a quarter. However many effects were excellent, the
 * largest weight counts once. The same result makes no new revision, and a locked quarter stays as it is.
 */
export function calculateScore(
  score: QuarterlyScore,
  { baseScore, effectWeightsPct }: ScoreBasis,
  at: Instant,
  { grade, weight }: ScorePolicies,
): Accepted<QuarterlyScore, NewEvent<'performance-updated.v1'>> {
  if (score.status === 'LOCKED') return accept(score);
  const trainingWeightPct = Math.min(weight.params.maxPerQuarterPct, Math.max(0, ...effectWeightsPct));
  const final = baseScore === null ? null : finalScore(baseScore, trainingWeightPct, weight.params);
  const stored = final === null ? null : rounded(final, STORED_DECIMALS);
  if (score.baseScore === baseScore && score.trainingWeightPct === trainingWeightPct && score.finalScore === stored) {
    return accept(score);
  }
  const calculated: QuarterlyScore = {
    ...score,
    baseScore,
    trainingWeightPct,
    finalScore: stored,
    grade: final === null ? null : scoreGrade(final, grade),
    status: final === null ? 'OPEN' : 'CALCULATED',
    policy: pinned(weight),
    calculatedAt: at,
    revision: score.revision + 1,
  };
  return accept(calculated, scoreUpdated(calculated, at));
}

/** PF-04: the three readings of "+5 % weight", none of them above the cap; exact. */
export function finalScore(baseScore: number, weightPct: number, policy: TrainingWeightPolicy): Big {
  const weight = new Big(weightPct).div(100);
  const item = weight.times(policy.itemScore);
  const base = new Big(baseScore);
  const scores: Record<TrainingWeightPolicy['mode'], Big> = {
    ADDED_WEIGHT: base.plus(item),
    MULTIPLY: base.times(weight.plus(1)),
    REWEIGHT: base.minus(base.times(weight)).plus(item),
  };
  const score = scores[policy.mode];
  return score.gt(policy.cap) ? new Big(policy.cap) : score;
}
