import type { CompanyDate, CreditsTenths, Threshold } from '@ladder/figures';
import { tenthsOf, yearOf } from '@ladder/figures';
import type { Course } from './course.ts';
import { versionOn } from './course.ts';
import type { CreditAccount } from './credit-account.ts';
import { yearOfAccount } from './credit-account.ts';
import type { CreditGoal, CreditPlan } from './credit-plan.ts';
import type { Policy } from './policy.ts';

/** `certification.advanced-skill`: credits that the certification takes, and which of them count. */
export interface CertificationPolicy {
  readonly requiredCredits: Threshold;
  readonly base: 'LIFETIME' | 'YEAR';
}

/** `dashboard.recommend`: length of the list; `coverGap` false recommends a single course. */
export interface RecommendPolicy {
  readonly maxCourses: number;
  readonly coverGap: boolean;
}

export interface DashboardPolicies {
  readonly certification: Policy<CertificationPolicy>;
  readonly recommend: Policy<RecommendPolicy>;
}

/** What is known of an employee on a day. */
export interface GrowthFacts {
  readonly account: CreditAccount;
  /** The plan of the year with the chosen goal, or null. */
  readonly plan: CreditPlan | null;
  /** Total credits that a promotion goal's position asks for; null for another goal, or when it asks for no total. */
  readonly promotionTenths: CreditsTenths | null;
  readonly catalogue: readonly Course[];
  /** Courses that were completed and stand. */
  readonly completedCourseIds: ReadonlySet<string>;
  readonly openTasks: number;
  readonly today: CompanyDate;
}

/** A course with the state that it would lead to, if it and those before it were done. */
export interface RecommendedCourse {
  readonly courseId: string;
  readonly creditsTenths: CreditsTenths;
  readonly reachedTenths: CreditsTenths;
  readonly gapTenths: CreditsTenths;
}

/** The distance to a goal; `currentTenths` are the credits that count for it. */
export interface GoalDistance extends CreditGoal {
  readonly requiredTenths: CreditsTenths;
  readonly currentTenths: CreditsTenths;
  readonly gapTenths: CreditsTenths;
}

export interface GrowthDashboard {
  readonly employeeId: string;
  /** Lifetime credits. */
  readonly creditsTenths: CreditsTenths;
  /** Null when none is chosen, or when it does not come down to a number of credits. */
  readonly goal: GoalDistance | null;
  readonly coursesCompleted: number;
  readonly openTasks: number;
  readonly recommendedCourses: readonly RecommendedCourse[];
}

/**
 * TR-19: an employee sees how far the chosen goal is and which published courses, not yet done, would close the gap:
 * largest credits first, then by code, until it is covered or the list is full (edge case E29).
 */
export function growthDashboard(facts: GrowthFacts, policies: DashboardPolicies): GrowthDashboard {
  const goal = distance(facts, policies.certification);
  return {
    employeeId: facts.account.employeeId,
    creditsTenths: facts.account.lifetimeTenths,
    goal,
    coursesCompleted: facts.completedCourseIds.size,
    openTasks: facts.openTasks,
    recommendedCourses: goal === null ? [] : closing(goal, candidates(facts), policies.recommend),
  };
}

function distance({ account, plan, promotionTenths, today }: GrowthFacts, certification: Policy<CertificationPolicy>) {
  if (plan === null || plan.goal === null) return null;
  const yearTenths = yearOfAccount(account, yearOf(today)).earnedTenths;
  const { base, requiredCredits } = certification.params;
  const measures = {
    CERTIFICATION: [tenthsOf(requiredCredits.value), base === 'YEAR' ? yearTenths : account.lifetimeTenths],
    PROMOTION: [promotionTenths, account.lifetimeTenths],
    ANNUAL: [plan.targetTenths, yearTenths],
  } as const;
  const [requiredTenths, currentTenths] = measures[plan.goal.kind];
  if (requiredTenths === null) return null;
  return { ...plan.goal, requiredTenths, currentTenths, gapTenths: Math.max(0, requiredTenths - currentTenths) };
}

/** Courses that pay something today, largest first, then by code. */
const candidates = ({ catalogue, completedCourseIds, today }: GrowthFacts) =>
  catalogue
    .filter(({ id, status }) => status === 'PUBLISHED' && !completedCourseIds.has(id))
    .map(({ code, id, ...course }) => ({ code, id, creditsTenths: versionOn(course, today).creditsTenths }))
    .filter(({ creditsTenths }) => creditsTenths > 0)
    .toSorted((a, b) => b.creditsTenths - a.creditsTenths || (a.code < b.code ? -1 : 1));

function closing(
  { currentTenths, requiredTenths }: GoalDistance,
  courses: ReturnType<typeof candidates>,
  { params }: Policy<RecommendPolicy>,
): RecommendedCourse[] {
  const maxCourses = params.coverGap ? params.maxCourses : 1;
  const list: RecommendedCourse[] = [];
  let reachedTenths = currentTenths;
  for (const { creditsTenths, id } of courses) {
    if (reachedTenths >= requiredTenths || list.length >= maxCourses) break;
    reachedTenths += creditsTenths;
    const gapTenths = Math.max(0, requiredTenths - reachedTenths);
    list.push({ courseId: id, creditsTenths, reachedTenths, gapTenths });
  }
  return list;
}
