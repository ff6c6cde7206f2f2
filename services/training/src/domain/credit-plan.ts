import type { CreditsTenths } from '@ladder/figures';
import type { TenthsByType } from './credit-account.ts';

/** What an employee wants to reach. */
export interface CreditGoal {
  readonly kind: 'CERTIFICATION' | 'PROMOTION' | 'ANNUAL';
  /** The certification, the target position's id, or the year. */
  readonly ref: string;
}

/** The credits that an employee is to earn in a calendar year, with the goal that he has chosen. */
export interface CreditPlan {
  readonly employeeId: string;
  readonly year: number;
  readonly targetTenths: CreditsTenths;
  readonly quotasTenths: TenthsByType;
  readonly goal: CreditGoal | null;
}
