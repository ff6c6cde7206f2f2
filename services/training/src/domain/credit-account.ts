import type { CreditsTenths, Instant } from '@ladder/figures';
import type { CreditType } from './course.ts';

export type CreditSource =
  | 'COURSE'
  | 'CASE'
  | 'CROSS_DEPT_PROJECT'
  | 'PRACTICE_ACTIVITY'
  | 'OPENING_BALANCE'
  | 'ADJUSTMENT'
  | 'REDEMPTION';

/**
 * One line of the ledger; lines are added, never changed, apart from `reversedBy`. Natural key: employee, source type,
 * source id, cycle.
 */
export interface CreditEntry {
  readonly id: string;
  readonly employeeId: string;
  readonly amountTenths: CreditsTenths;
  readonly creditType: CreditType;
  /** Null for credits that no course paid; they are outside every category share. */
  readonly category: string | null;
  readonly sourceType: CreditSource;
  /** Record, case, project, activity or session; of an ADJUSTMENT the entry that it reverses. */
  readonly sourceId: string;
  /** From 1; rises when a source pays again after a reversal (edge case E9). */
  readonly cycle: number;
  readonly courseVersion: number | null;
  /** Calendar year in which it counts; null for an opening balance, which counts in the lifetime only (edge case E28). */
  readonly year: number | null;
  readonly occurredAt: Instant;
  readonly reversedBy: string | null;
}

export interface TenthsByType {
  readonly mandatory: CreditsTenths;
  readonly elective: CreditsTenths;
  readonly practice: CreditsTenths;
}

export interface CreditYear {
  readonly earnedTenths: CreditsTenths;
  readonly byTypeTenths: TenthsByType;
}

/** The sums of an employee's ledger. */
export interface CreditAccount {
  readonly employeeId: string;
  readonly lifetimeTenths: CreditsTenths;
  readonly byTypeTenths: TenthsByType;
  readonly byCategoryTenths: Readonly<Record<string, CreditsTenths>>;
  /** By calendar year, for example `2025`. */
  readonly years: Readonly<Record<string, CreditYear>>;
  readonly reservedTenths: CreditsTenths;
  readonly spentTenths: CreditsTenths;
  /** Rises with each entry. */
  readonly revision: number;
}

const NO_CREDITS: TenthsByType = { mandatory: 0, elective: 0, practice: 0 };

/** The account of an employee who has earned nothing yet. */
export const emptyAccount = (employeeId: string): CreditAccount => ({
  employeeId,
  lifetimeTenths: 0,
  byTypeTenths: NO_CREDITS,
  byCategoryTenths: {},
  years: {},
  reservedTenths: 0,
  spentTenths: 0,
  revision: 0,
});

/** What was earned in a calendar year; zeros when nothing was. */
export const yearOfAccount = (account: CreditAccount, year: number): CreditYear =>
  account.years[year] ?? { earnedTenths: 0, byTypeTenths: NO_CREDITS };

/** Negative after a reversal of credits already spent (edge case E10). */
export const redeemableTenths = ({ lifetimeTenths, spentTenths, reservedTenths }: CreditAccount): CreditsTenths =>
  lifetimeTenths - spentTenths - reservedTenths;
