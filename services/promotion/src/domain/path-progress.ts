import Big from 'big.js';
import { rounded } from '@ladder/figures';
import type { Course } from './course.ts';
import { completions } from './facts.ts';
import type { Candidate, EmployeeFacts } from './facts.ts';
import { pinned } from './policy.ts';
import type { Policy, PolicyPin } from './policy.ts';
import { pathIdOf } from './promotion-policy.ts';
import type { PromotionPolicy } from './promotion-policy.ts';
import type { RequirementState } from './requirement.ts';

export interface PathEstimatePolicy {
  /** For a course whose length is not known. */
  readonly defaultDaysPerCourse: number;
  readonly daysPerMonth: number;
  /** Months are rounded up to a multiple of this. */
  readonly roundingMonths: number;
}

/** TO_DO is still to be taken; TO_RETAKE has an exam below the limit; TO_APPLY lacks a practice score that is high enough. */
export type RemainingState = 'TO_DO' | 'TO_RETAKE' | 'TO_APPLY';

export interface RemainingCourse {
  readonly courseCode: string;
  /** null while training has not published a course with this code */
  readonly courseId: string | null;
  readonly state: RemainingState;
  /** 0 for a course that is done and only waits for its score */
  readonly days: number;
}

/** How far one employee is on the way from the present to a target position. */
export interface PathProgress {
  readonly employeeId: string;
  readonly pathId: string;
  readonly targetPositionId: string;
  readonly requirementStates: readonly RequirementState[];
  /** Without the mandatory gate, which is no step of the path (E18). */
  readonly metRequirements: number;
  readonly totalRequirements: number;
  /** 0..100, at most six decimals */
  readonly pct: number;
  readonly remainingCourses: readonly RemainingCourse[];
  readonly remainingDays: number;
  readonly remainingMonths: number;
  readonly nextCourseId: string | null;
  readonly lastCompletedCourseId: string | null;
  /** Credits that are still missing if they are earned in the right type and category (PR-03); null when no amount would do. */
  readonly missingCredits: number | null;
  readonly policy: PolicyPin;
}

/** Stored decimals of a quotient (E24). */
const PCT_DECIMALS = 6;

/** PR-09: what is left of a path, how long it takes and what comes next. `catalogue` holds at least the courses of the path. */
export function measureProgress(
  { facts, positionId }: Candidate,
  policy: Policy<PromotionPolicy>,
  requirementStates: readonly RequirementState[],
  catalogue: readonly Course[],
  estimate: Policy<PathEstimatePolicy>,
): PathProgress {
  const { targetPositionId, courseOrder } = policy.params;
  const steps = requirementStates.filter(({ kind }) => kind !== 'MANDATORY_COMPLETE');
  const remainingCourses = remainingOf(facts, policy.params, steps, catalogue, estimate.params);
  const remainingDays = remainingCourses.reduce((sum, { days }) => sum + days, 0);
  return {
    employeeId: facts.employeeId,
    pathId: pathIdOf(positionId, targetPositionId),
    targetPositionId,
    requirementStates,
    metRequirements: steps.filter(({ met }) => met).length,
    totalRequirements: steps.length,
    pct: pctOf(steps),
    remainingCourses,
    remainingDays,
    remainingMonths: monthsOf(remainingDays, estimate.params),
    nextCourseId: remainingCourses.find(({ state }) => state !== 'TO_APPLY')?.courseId ?? null,
    lastCompletedCourseId: lastCompleted(facts, courseOrder),
    missingCredits: missingCreditsOf(steps),
    policy: pinned(policy),
  };
}

function remainingOf(
  facts: EmployeeFacts,
  policy: PromotionPolicy,
  steps: readonly RequirementState[],
  catalogue: readonly Course[],
  { defaultDaysPerCourse }: PathEstimatePolicy,
): readonly RemainingCourse[] {
  const done = new Set(completions(facts).map(({ courseCode }) => courseCode));
  const lacking = (kind: RequirementState['kind'], code: string) =>
    steps.some((state) => state.kind === kind && state.missingCourses.includes(code));
  return policy.courseOrder.flatMap((courseCode): readonly RemainingCourse[] => {
    const course = catalogue.find(({ code }) => code === courseCode);
    const named = { courseCode, courseId: course?.courseId ?? null };
    if (!done.has(courseCode)) {
      return [{ ...named, state: 'TO_DO', days: course?.estimatedDays || defaultDaysPerCourse }];
    }
    if (lacking('COURSE_EXAM', courseCode)) return [{ ...named, state: 'TO_RETAKE', days: 0 }];
    if (lacking('COURSE_PRACTICE_SCORE', courseCode)) return [{ ...named, state: 'TO_APPLY', days: 0 }];
    return [];
  });
}

/** The mean over the requirements of min(1, current ÷ required), in percent. */
function pctOf(steps: readonly RequirementState[]): number {
  if (steps.length === 0) return 100;
  const sum = steps.reduce((total, step) => total.plus(degreeOf(step)), new Big(0));
  return rounded(sum.times(100).div(steps.length), PCT_DECIMALS);
}

const degreeOf = ({ met, current, required }: RequirementState): Big => {
  if (met || required <= 0) return new Big(1);
  const degree = new Big(current ?? 0).div(required);
  return degree.gt(1) ? new Big(1) : degree;
};

const monthsOf = (days: number, { daysPerMonth, roundingMonths }: PathEstimatePolicy): number =>
  new Big(days).div(daysPerMonth).div(roundingMonths).round(0, Big.roundUp).times(roundingMonths).toNumber();

const lastCompleted = (facts: EmployeeFacts, courseOrder: readonly string[]): string | null =>
  completions(facts)
    .filter(({ courseCode }) => courseOrder.includes(courseCode))
    .toSorted((a, b) => Date.parse(a.completedAt) - Date.parse(b.completedAt))
    .at(-1)?.courseId ?? null;

/** PR-03: credits of the right kind close several gaps at once, so the largest gap counts. */
function missingCreditsOf(steps: readonly RequirementState[]): number | null {
  const gaps = steps.filter(({ kind }) => kind.startsWith('CREDIT_')).map(({ missing }) => missing);
  return gaps.reduce((largest, gap) => (largest === null || gap === null ? null : Math.max(largest, gap)), 0);
}
