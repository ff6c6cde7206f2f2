import type { EventData, NewEvent } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { creditsOf } from '@ladder/figures';
import type { GoalDistance, GrowthDashboard, RecommendedCourse, RecommendPolicy } from './growth-dashboard.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';

/** A course that was recommended to an employee; `score` are the credits that it brings. */
export interface CourseRecommendation {
  readonly id: string;
  readonly employeeId: string;
  readonly courseId: string;
  readonly reason: EventData['course-recommended.v1']['reason'];
  /** The goal that it serves. */
  readonly goalRef: string;
  readonly score: number;
  readonly explanation: string;
  readonly status: 'SHOWN' | 'CLICKED' | 'ENROLLED' | 'DISMISSED';
  readonly shownAt: Instant;
}

/**
 * TR-19: what the dashboard recommends for the goal is told to the others, each course once per employee and goal.
 * `existing` are the employee's recommendations so far; the answer holds the new ones only.
 */
export function recommendForGoal(
  existing: readonly CourseRecommendation[],
  { employeeId, goal, recommendedCourses }: GrowthDashboard,
  at: Instant,
  policy: Policy<RecommendPolicy>,
): Accepted<readonly CourseRecommendation[], NewEvent<'course-recommended.v1'>> {
  if (goal === null) return accept([]);
  const shown = new Set(existing.map(({ id }) => id));
  const fresh = recommendedCourses
    .map((course) => recommendation(employeeId, goal, course, at))
    .filter(({ id }) => !shown.has(id));
  return accept(
    fresh,
    fresh.map((one) => courseRecommended(one, policy)),
  );
}

const recommendation = (
  employeeId: string,
  goal: GoalDistance,
  { courseId, creditsTenths }: RecommendedCourse,
  shownAt: Instant,
): CourseRecommendation => ({
  id: `${employeeId}:${goal.kind}:${goal.ref}:${courseId}`,
  employeeId,
  courseId,
  reason: 'GOAL_GAP',
  goalRef: goal.ref,
  score: creditsOf(creditsTenths),
  explanation: `${creditsOf(creditsTenths)} of the ${creditsOf(goal.gapTenths)} credits missing for ${goal.ref}`,
  status: 'SHOWN',
  shownAt,
});

const courseRecommended = (
  { courseId, employeeId, explanation, id, reason, score, shownAt }: CourseRecommendation,
  policy: Policy<RecommendPolicy>,
): NewEvent<'course-recommended.v1'> => ({
  type: 'course-recommended.v1',
  key: employeeId,
  time: shownAt,
  data: { recommendationId: id, courseId, reason, explanation, score },
  policy: pinned(policy),
});
