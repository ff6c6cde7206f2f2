import type { CreditsTenths } from '@ladder/figures';
import Big from 'big.js';
import type { CreditAccount, TenthsByType } from './credit-account.ts';
import { yearOfAccount } from './credit-account.ts';
import type { CreditPlan } from './credit-plan.ts';
import type { SplitPolicy } from './credit-split.ts';
import type { Policy } from './policy.ts';

export interface TypeProgress {
  readonly quotaTenths: CreditsTenths;
  readonly earnedTenths: CreditsTenths;
  readonly missingTenths: CreditsTenths;
}

export interface CreditProgress {
  /** Weighted over the types, 0 to 100. */
  readonly pct: Big;
  readonly mandatory: TypeProgress;
  readonly elective: TypeProgress;
  readonly practice: TypeProgress;
}

/**
 * TR-12: progress is the sum over the types of share × min(1, earned ÷ quota), so that a surplus in one type fills no
 * other; an empty quota counts as filled (edge case E27). Only credits of the plan's year count, no opening balances.
 */
export function creditProgress(
  plan: CreditPlan,
  account: CreditAccount,
  { params }: Policy<SplitPolicy>,
): CreditProgress {
  const earned = yearOfAccount(account, plan.year).byTypeTenths;
  const filled = (type: keyof TenthsByType, sharePct: number) => {
    const quota = plan.quotasTenths[type];
    if (earned[type] >= quota) return new Big(sharePct);
    return new Big(sharePct).times(Math.max(0, earned[type])).div(quota);
  };
  const progress = (type: keyof TenthsByType): TypeProgress => ({
    quotaTenths: plan.quotasTenths[type],
    earnedTenths: earned[type],
    missingTenths: Math.max(0, plan.quotasTenths[type] - earned[type]),
  });
  return {
    pct: filled('mandatory', params.mandatoryPct)
      .plus(filled('elective', params.electivePct))
      .plus(filled('practice', params.practicePct)),
    mandatory: progress('mandatory'),
    elective: progress('elective'),
    practice: progress('practice'),
  };
}
