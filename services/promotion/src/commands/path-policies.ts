import type { PolicyVersion } from '@ladder/store';
import type { ServiceDeps } from '../deps.ts';
import type { PathPolicies } from '../domain/path-check.ts';
import type { PathEstimatePolicy } from '../domain/path-progress.ts';
import type { Policy } from '../domain/policy.ts';
import type { ProgressPolicy } from '../domain/progress-change.ts';
import {
  isPromotionPolicy,
  type MandatoryGatePolicy,
  policiesFrom,
  type PromotionPolicy,
} from '../domain/promotion-policy.ts';
import type { ReminderPolicy } from '../domain/reminder.ts';

/** What each promotion asks for at an instant, in the order of the policies' keys. */
export const promotionPoliciesAt = ({ policies }: ServiceDeps, at: string): readonly PolicyVersion<PromotionPolicy>[] =>
  policies.startingWith<PromotionPolicy>('promotion.', at).filter(isPromotionPolicy);

/** The paths that start at a position, each with the policies by which it is checked. */
export function pathsFrom(deps: ServiceDeps, positionId: string, at: string): readonly PathPolicies[] {
  const policy = deps.policies.inForce(at);
  return policiesFrom(promotionPoliciesAt(deps, at), positionId).map((promotion) => ({
    promotion,
    gate: policy<MandatoryGatePolicy>('promotion.mandatory-gate'),
    estimate: policy<PathEstimatePolicy>('promotion.path-estimate'),
    progress: policy<ProgressPolicy>('promotion.progress'),
    reminder: policy<ReminderPolicy>('promotion.reminder'),
  }));
}

/** Codes of the courses that a promotion names. */
export const namedCourses = ({ params }: Policy<PromotionPolicy>): readonly string[] => [
  ...new Set([
    ...params.courseOrder,
    ...params.requirements.flatMap((each) => ('courses' in each ? each.courses : [])),
  ]),
];
