import Big from 'big.js';
import { meets, rounded } from '@ladder/figures';
import type { CompanyDate, Threshold } from '@ladder/figures';
import type { AwardFacts, TrainingFact } from './award-facts.ts';
import { MONTHS_PER_YEAR, fullMonthsIn, isInYear } from './award-year.ts';
import { sumOf } from './indicator.ts';
import type { Indicator, SourceRef } from './indicator.ts';
import { pinned } from './policy.ts';
import type { Policy } from './policy.ts';

export interface HoursPolicy {
  /** Class hours of a whole year. */
  readonly annualNormHours: number;
  /** In percent of the norm; 120 is inclusive by default (A3). */
  readonly requiredPct: Threshold;
  /** Whether repetitions count: compulsory ones, and voluntary ones of the same course in the same year (E40). */
  readonly countRetraining: boolean;
}

/** Stored decimals of a quotient (E24). */
const STORED_DECIMALS = 6;

/** RC-02: the class hours completed in the year exceed the norm by 20 %; whoever came during the year has a smaller norm. */
export function countHours(
  facts: AwardFacts,
  year: number,
  hireDate: CompanyDate,
  policy: Policy<HoursPolicy>,
): Indicator {
  const { annualNormHours, requiredPct, countRetraining } = policy.params;
  const sourceRefs = counted(facts, year, countRetraining).map(sourceOf);
  const value = sumOf(sourceRefs);
  const months = fullMonthsIn(year, hireDate);
  // In twelfths of an hour, so that no quotient decides: 120 of 100 is exactly 120 %.
  const normTwelfths = new Big(annualNormHours).times(months);
  const valueTwelfths = new Big(value).times(MONTHS_PER_YEAR);
  const hasNorm = normTwelfths.gt(0);
  const excess = valueTwelfths.times(100).minus(normTwelfths.times(requiredPct.value));
  return {
    code: 'HOURS',
    value,
    needed: hasNorm ? rounded(normTwelfths.times(requiredPct.value).div(100 * MONTHS_PER_YEAR), STORED_DECIMALS) : null,
    met: hasNorm && meets(excess, { operator: requiredPct.operator, value: 0 }),
    shown: hasNorm ? rounded(valueTwelfths.times(100).div(normTwelfths), STORED_DECIMALS) : null,
    sourceRefs,
    policy: pinned(policy),
  };
}

/** The completions of the year that count, oldest first. */
function counted(facts: AwardFacts, year: number, countRetraining: boolean): readonly TrainingFact[] {
  const valid = facts.trainings
    .filter(({ annulled, completedAt }) => !annulled && isInYear(completedAt, year))
    .toSorted((a, b) => Date.parse(a.completedAt) - Date.parse(b.completedAt) || a.attempt - b.attempt);
  if (countRetraining) return valid;
  const voluntary = valid.filter(({ enrolmentSource }) => enrolmentSource !== 'RETRAINING');
  return voluntary.filter(
    (training, index) => voluntary.findIndex(({ courseId }) => courseId === training.courseId) === index,
  );
}

const sourceOf = ({ recordId, classHours, courseId, courseCode, completedAt, examScore }: TrainingFact): SourceRef => ({
  kind: 'LEARNING_RECORD',
  id: recordId,
  value: classHours,
  courseId,
  courseCode,
  completedAt,
  examScore,
});
