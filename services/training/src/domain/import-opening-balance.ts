import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { reject } from '@ladder/decision';
import { creditsOf, tenthsOf } from '@ladder/figures';
import type { CreditType } from './course.ts';
import type { CreditAccount, CreditEntry } from './credit-account.ts';
import { isCreditAmount } from './credit-amount.ts';
import type { Booking, Posting } from './credit-posting.ts';
import { claim, standing, unposted } from './credit-posting.ts';

/** Credits that were earned before the system went live, as people write them. */
export interface OpeningBalance {
  readonly creditType: CreditType;
  /** Null for credits that no course paid. */
  readonly category: string | null;
  readonly credits: number;
}

/** An import with the person who makes it. */
export interface OpeningImport extends Booking {
  readonly by: string;
}

/** Source id of an opening balance: its type and category, which make its natural key with the employee. */
export const openingSourceId = ({ creditType, category }: Omit<OpeningBalance, 'credits'>): string =>
  category === null ? creditType : `${creditType}:${category}`;

/**
 * Opening balances: credits from before go-live are booked once per employee, type and category; they count in the
 * lifetime, not in a year (edge case E28). The same balance again changes nothing, another one is refused, and nobody
 * imports credits of his own.
 */
export function importOpeningBalance(
  account: CreditAccount,
  earlier: readonly CreditEntry[],
  balance: OpeningBalance,
  { by, ...booking }: OpeningImport,
): Decision<
  Posting,
  NewEvent<'credits-earned.v1'>,
  'OWN_BALANCE' | 'CREDITS_NOT_IN_HALVES' | 'OPENING_BALANCE_ALREADY_IMPORTED'
> {
  if (by === account.employeeId) return reject('OWN_BALANCE');
  const { category, creditType, credits } = balance;
  if (!isCreditAmount(credits)) return reject('CREDITS_NOT_IN_HALVES', { credits });
  const amountTenths = tenthsOf(credits);
  const imported = standing(earlier);
  if (imported !== undefined && imported.amountTenths !== amountTenths) {
    return reject('OPENING_BALANCE_ALREADY_IMPORTED', { imported: creditsOf(imported.amountTenths), credits });
  }
  if (imported !== undefined) return unposted(account);
  const claimed = {
    amountTenths,
    creditType,
    category,
    sourceType: 'OPENING_BALANCE',
    sourceId: openingSourceId(balance),
    courseVersion: null,
  } as const;
  return claim(account, earlier, claimed, booking, null);
}
