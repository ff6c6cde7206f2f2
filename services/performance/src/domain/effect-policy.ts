import type { Threshold } from '@ladder/figures';
import type { SubjectType } from './metric-definition.ts';

/** What the verdict of an effect can be. NONE: measured, not graded. */
export type EffectGrade =
  | 'EXCELLENT'
  | 'STANDARD'
  | 'BELOW_TARGET'
  | 'EFFECTIVE'
  | 'PARTIAL'
  | 'NO_CHANGE'
  | 'NONE'
  | 'INSUFFICIENT_DATA';

/** A limit in percent (or points) on the improvement of one metric; `name` is the limit's name in the specification. */
export interface EffectCondition extends Threshold {
  readonly name: string;
  readonly metric: string;
  /** RELATIVE unless the policy says otherwise (convention 4). */
  readonly change: 'RELATIVE' | 'PERCENTAGE_POINTS';
}

/** What a verdict means. */
export interface VerdictTerms {
  readonly grade: EffectGrade;
  /** Percent added to the quarterly score (PF-04). */
  readonly scoreWeightPct: number;
  /** MEAN: of the policy's metrics, not below 0; a number: that many percent, whatever was measured. */
  readonly contributionPct: 'MEAN' | number;
  readonly nominateCase: boolean;
}

/** A verdict that holds when all its conditions do. */
export interface VerdictRule extends VerdictTerms {
  readonly when: readonly EffectCondition[];
}

/**
 * `effect.*`: the metrics of one kind of course and what follows from them. Verdicts are tried in order, `otherwise`
 * holds when none does. `target` is what ends the obligation to repeat the course; a policy without it never retrains.
 */
export interface EffectPolicy {
  readonly subject: SubjectType;
  readonly metrics: readonly string[];
  readonly verdicts: readonly VerdictRule[];
  readonly otherwise: VerdictTerms;
  readonly target: EffectCondition | null;
}
