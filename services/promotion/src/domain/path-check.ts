import type { NewEvent } from '@ladder/contracts';
import { accept } from '@ladder/decision';
import type { Accepted } from '@ladder/decision';
import { companyDate } from '@ladder/figures';
import type { Instant } from '@ladder/figures';
import type { Course } from './course.ts';
import { neverEvaluated, reviewEligibility } from './eligibility.ts';
import type { Eligibility } from './eligibility.ts';
import type { Employee } from './employee.ts';
import type { EmployeeFacts } from './facts.ts';
import { measureProgress } from './path-progress.ts';
import type { PathEstimatePolicy, PathProgress } from './path-progress.ts';
import { pinned } from './policy.ts';
import type { Policy } from './policy.ts';
import { updateProgress } from './progress-change.ts';
import type { ProgressPolicy } from './progress-change.ts';
import type { MandatoryGatePolicy, PromotionPolicy } from './promotion-policy.ts';
import { remindToApply } from './reminder.ts';
import type { ApplyReminder, Occasion, ReminderPolicy } from './reminder.ts';
import type { RequirementKind } from './requirement.ts';
import { evaluateRequirements } from './requirement-evaluation.ts';

export interface PathPolicies {
  readonly promotion: Policy<PromotionPolicy>;
  readonly gate: Policy<MandatoryGatePolicy>;
  readonly estimate: Policy<PathEstimatePolicy>;
  readonly progress: Policy<ProgressPolicy>;
  readonly reminder: Policy<ReminderPolicy>;
}

/** What was known of the path before; null = never looked at. */
export interface PathStanding {
  readonly progress: PathProgress | null;
  readonly eligibility: Eligibility | null;
}

export interface CheckedPath {
  readonly progress: PathProgress;
  readonly eligibility: Eligibility;
  readonly reminder: ApplyReminder | null;
}

/** Why the path is looked at now. */
export interface PathOccasion {
  readonly at: Instant;
  readonly mode: Occasion['mode'];
  readonly corrected: readonly RequirementKind[];
}

type PathEvent = NewEvent<'promotion-progress-changed.v1'> | NewEvent<'promotion-eligibility-changed.v1'>;

/**
 * PR-09, PR-10, PR-15 in one: after any new fact the path of one employee is measured, judged, and the reminder decided.
 * Asked only for the policies that start at the employee's position (`policiesFrom`).
 */
export function checkPath(
  employee: Employee,
  facts: EmployeeFacts,
  before: PathStanding,
  catalogue: readonly Course[],
  policies: PathPolicies,
  { at, mode, corrected }: PathOccasion,
): Accepted<CheckedPath, PathEvent> {
  const { employeeId, positionId, departmentId, hireDate, employmentStatus } = employee;
  const { promotion, gate, estimate } = policies;
  const { targetPositionId } = promotion.params;
  const candidate = { facts, positionId, departmentId, hireDate };
  const states = evaluateRequirements(candidate, promotion, { catalogue, on: companyDate(at), gate });
  const measured = measureProgress(candidate, promotion, states, catalogue, estimate);
  const progress = updateProgress(before.progress, measured, at, policies.progress);
  const known = before.eligibility ?? neverEvaluated(employeeId, targetPositionId, pinned(promotion), at);
  const judged = reviewEligibility(known, { states, corrected, at, policy: pinned(promotion) });
  const { eligibility, reminder } = remindToApply(judged.state, { mode, employmentStatus, at }, policies.reminder);
  return accept({ progress: progress.state, eligibility, reminder }, [...progress.events, ...judged.events]);
}
