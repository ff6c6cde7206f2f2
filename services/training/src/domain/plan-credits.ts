import type { Decision } from '@ladder/decision';
import { accept, isRejected, reject } from '@ladder/decision';
import { creditsOf, tenthsOf } from '@ladder/figures';
import { isCreditAmount } from './credit-amount.ts';
import type { CreditPlan } from './credit-plan.ts';
import type { SplitPolicy } from './credit-split.ts';
import { splitTarget } from './credit-split.ts';
import type { Policy } from './policy.ts';

/** `credit.target`: credits that a year asks for unless somebody sets another target. */
export interface TargetPolicy {
  readonly annualCredits: number;
}

export interface CreditPlanRequest {
  readonly employeeId: string;
  readonly year: number;
  /** As people write them; null for the target that stands, or the year's standard. */
  readonly targetCredits: number | null;
  /** Who sets it. */
  readonly by: string;
}

/**
 * TR-12: an employee's target for a year, by default that of `credit.target`, gets its quotas per type. A plan that is
 * there keeps its target until another one is named; nobody sets himself a target below the standard or lowers his own.
 */
export function planCredits(
  existing: CreditPlan | null,
  { by, employeeId, targetCredits, year }: CreditPlanRequest,
  policies: { readonly target: Policy<TargetPolicy>; readonly split: Policy<SplitPolicy> },
): Decision<CreditPlan, never, 'CREDITS_NOT_IN_HALVES' | 'CREDIT_SPLIT_NOT_100' | 'OWN_TARGET_LOWERED'> {
  if (existing !== null && targetCredits === null) return accept(existing);
  const credits = targetCredits ?? policies.target.params.annualCredits;
  if (!isCreditAmount(credits)) return reject('CREDITS_NOT_IN_HALVES', { credits });
  const targetTenths = tenthsOf(credits);
  if (targetTenths === existing?.targetTenths) return accept(existing);
  const floorTenths = Math.max(tenthsOf(policies.target.params.annualCredits), existing?.targetTenths ?? 0);
  if (by === employeeId && targetTenths < floorTenths) {
    return reject('OWN_TARGET_LOWERED', { credits, floor: creditsOf(floorTenths) });
  }
  const split = splitTarget(targetTenths, policies.split);
  if (isRejected(split)) return split;
  return accept({ employeeId, year, targetTenths, quotasTenths: split.state, goal: existing?.goal ?? null });
}
