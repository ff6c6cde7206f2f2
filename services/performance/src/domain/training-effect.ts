import type { CompanyDate, Instant } from '@ladder/figures';
import type { EffectGrade } from './effect-policy.ts';
import type { EffectWindow } from './effect-window.ts';
import type { SubjectType } from './metric-definition.ts';
import type { PolicyPin } from './policy.ts';

export type EffectStatus = 'TRACKING' | 'EVALUATED' | 'REVISED' | 'CANCELLED';
export type InsufficientReason = 'MISSING_MONTHS' | 'ZERO_BASELINE' | 'MOVED' | 'MIXED_CURRENCY';

/** One metric before and after, money in major units; null where it cannot be computed. */
export interface Improvement {
  readonly code: string;
  readonly unit: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Relative, positive when better; six decimals. */
  readonly pct: number | null;
}

/** A reading that a verdict used, enough to find it and to compute the verdict again (convention 6). */
export interface EffectInput {
  readonly metricCode: string;
  readonly month: CompanyDate;
  readonly sourceSystem: string;
  readonly revision: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly weight: number | null;
}

export interface EffectVerdict {
  readonly grade: EffectGrade;
  readonly insufficientReason: InsufficientReason | null;
  readonly improvements: readonly Improvement[];
  readonly contributionPct: number | null;
  readonly scoreWeightPct: number;
  readonly nominateCase: boolean;
  /** Whether the target of the policy is reached; null when it has none or nothing is known. */
  readonly isTargetReached: boolean | null;
  /** Metrics of which only some readings had a weight, so that none was used (edge case E47). */
  readonly mixedWeights: readonly string[];
  readonly inputs: readonly EffectInput[];
}

/** What a completed course does to performance, from tracking to verdict. Natural key: record and effect policy. */
export interface TrainingEffect extends EffectWindow {
  readonly id: string;
  readonly employeeId: string;
  readonly recordId: string;
  /** Revision of the learning record on which it stands. */
  readonly recordRevision: number;
  readonly courseId: string;
  readonly attempt: number;
  readonly effectPolicyKey: string;
  /** Chosen at the first verdict and kept by every later revision (edge case E7); null before it. */
  readonly policy: PolicyPin | null;
  readonly subjectType: SubjectType;
  /** The employee himself, or the unit whose figures are attributed to him; null until it is known. */
  readonly subjectId: string | null;
  readonly status: EffectStatus;
  readonly verdict: EffectVerdict | null;
  /** Of the first verdict; starts the days in which a correction may change it. */
  readonly firstEvaluatedAt: Instant | null;
  readonly evaluatedAt: Instant | null;
  /** History loaded afterwards: graded, but nobody is sent to retraining. */
  readonly isSilent: boolean;
  /** 0 before the first verdict. */
  readonly revision: number;
}
