import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { CreditsTenths } from '@ladder/figures';
import Big from 'big.js';
import type { TenthsByType } from './credit-account.ts';
import type { Policy } from './policy.ts';

/** `credit.split`: share of a credit target per type, in percent; the sum is 100. */
export interface SplitPolicy {
  readonly mandatoryPct: number;
  readonly electivePct: number;
  readonly practicePct: number;
}

/** Quotas are rounded to half a credit. */
const QUOTA_STEP_TENTHS = 5;

/**
 * TR-12: a credit target is split into quotas per type, each rounded to half a credit; what is over goes to mandatory
 * (edge case E27).
 */
export function splitTarget(
  targetTenths: CreditsTenths,
  { params }: Policy<SplitPolicy>,
): Decision<TenthsByType, never, 'CREDIT_SPLIT_NOT_100'> {
  const sumPct = new Big(params.mandatoryPct).plus(params.electivePct).plus(params.practicePct);
  if (!sumPct.eq(100)) return reject('CREDIT_SPLIT_NOT_100', { sumPct: sumPct.toNumber() });
  const elective = quota(targetTenths, params.electivePct);
  const practice = quota(targetTenths, params.practicePct);
  return accept({ mandatory: targetTenths - elective - practice, elective, practice });
}

const quota = (targetTenths: CreditsTenths, sharePct: number): CreditsTenths =>
  new Big(targetTenths)
    .times(sharePct)
    .div(100 * QUOTA_STEP_TENTHS)
    .round(0, Big.roundHalfUp)
    .times(QUOTA_STEP_TENTHS)
    .toNumber();
