import type { Decision } from '@ladder/decision';
import { accept, isRejected, reject } from '@ladder/decision';
import { tenthsOf } from '@ladder/figures';
import { isCreditAmount } from './credit-amount.ts';
import type { CreditGoal, CreditPlan } from './credit-plan.ts';
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
  /** As people write them; null for the year's standard. */
  readonly targetCredits: number | null;
  readonly goal: CreditGoal | null;
}

/** TR-12: an employee's target for a year, by default that of `credit.target`, gets its quotas per type. */
export function planCredits(
  { employeeId, goal, targetCredits, year }: CreditPlanRequest,
  policies: { readonly target: Policy<TargetPolicy>; readonly split: Policy<SplitPolicy> },
): Decision<CreditPlan, never, 'CREDITS_NOT_IN_HALVES' | 'CREDIT_SPLIT_NOT_100'> {
  const credits = targetCredits ?? policies.target.params.annualCredits;
  if (!isCreditAmount(credits)) return reject('CREDITS_NOT_IN_HALVES', { credits });
  const targetTenths = tenthsOf(credits);
  const split = splitTarget(targetTenths, policies.split);
  if (isRejected(split)) return split;
  return accept({ employeeId, year, targetTenths, quotasTenths: split.state, goal });
}
