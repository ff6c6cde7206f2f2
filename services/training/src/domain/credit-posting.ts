import type { NewEvent } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { CreditsTenths, Instant } from '@ladder/figures';
import { companyDate, creditsOf, yearOf } from '@ladder/figures';
import type { CreditType } from './course.ts';
import type { CreditAccount, CreditEntry, CreditYear, TenthsByType } from './credit-account.ts';
import { redeemableTenths, yearOfAccount } from './credit-account.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';

/** An account after a booking, with the ledger lines to be written: new ones, and a reversed one with its mark. */
export interface Posting {
  readonly account: CreditAccount;
  readonly entries: readonly CreditEntry[];
}

export type Posted = Accepted<Posting, NewEvent<'credits-earned.v1'>>;

/** When and under which id something is booked. */
export interface Booking {
  readonly entryId: string;
  readonly at: Instant;
}

/** What is to be booked, before it has its place in the ledger. */
export type CreditClaim = Pick<
  CreditEntry,
  'amountTenths' | 'creditType' | 'category' | 'sourceType' | 'sourceId' | 'courseVersion'
>;

/** Nothing to book: the account stays as it is. */
export const unposted = (account: CreditAccount): Posted => accept({ account, entries: [] });

/**
 * TR-17: a source is credited once; credited again only after its entry was reversed, as the next cycle (edge case E9).
 * `earlier` are the entries of this source that are there already.
 */
export function claim(
  account: CreditAccount,
  earlier: readonly CreditEntry[],
  claimed: CreditClaim,
  booking: Booking,
  policy: Policy<unknown> | null,
): Posted {
  if (claimed.amountTenths === 0 || standing(earlier) !== undefined) return unposted(account);
  const entry: CreditEntry = {
    ...claimed,
    id: booking.entryId,
    employeeId: account.employeeId,
    cycle: earlier.length + 1,
    // Opening balances are no achievement of the year in which they are typed in.
    year: claimed.sourceType === 'OPENING_BALANCE' ? null : yearOf(companyDate(booking.at)),
    occurredAt: booking.at,
    reversedBy: null,
  };
  return post(account, entry, policy);
}

/** The entry of a source that has not been reversed. */
export const standing = (earlier: readonly CreditEntry[]): CreditEntry | undefined =>
  earlier.find(({ reversedBy }) => reversedBy === null);

/** Adds a ledger line to the sums of its account and tells the others the new totals. */
export function post(account: CreditAccount, entry: CreditEntry, policy: Policy<unknown> | null): Posted {
  const { amountTenths, category, creditType, year } = entry;
  const credited: CreditAccount = {
    ...account,
    lifetimeTenths: account.lifetimeTenths + amountTenths,
    byTypeTenths: added(account.byTypeTenths, creditType, amountTenths),
    byCategoryTenths:
      category === null ? account.byCategoryTenths : addedToKey(account.byCategoryTenths, category, amountTenths),
    years:
      year === null ? account.years : { ...account.years, [year]: addedToYear(yearOfAccount(account, year), entry) },
    revision: account.revision + 1,
  };
  return accept({ account: credited, entries: [entry] }, [creditsEarned(credited, entry, policy)]);
}

const KEY_OF_TYPE = { MANDATORY: 'mandatory', ELECTIVE: 'elective', PRACTICE: 'practice' } as const;

function added(sums: TenthsByType, creditType: CreditType, amountTenths: CreditsTenths): TenthsByType {
  const key = KEY_OF_TYPE[creditType];
  return { ...sums, [key]: sums[key] + amountTenths };
}

const addedToKey = (sums: Readonly<Record<string, CreditsTenths>>, key: string, amountTenths: CreditsTenths) => ({
  ...sums,
  [key]: (sums[key] ?? 0) + amountTenths,
});

const addedToYear = (year: CreditYear, { amountTenths, creditType }: CreditEntry): CreditYear => ({
  earnedTenths: year.earnedTenths + amountTenths,
  byTypeTenths: added(year.byTypeTenths, creditType, amountTenths),
});

function creditsEarned(
  account: CreditAccount,
  entry: CreditEntry,
  policy: Policy<unknown> | null,
): NewEvent<'credits-earned.v1'> {
  const year = entry.year ?? yearOf(companyDate(entry.occurredAt));
  const { mandatory, elective, practice } = account.byTypeTenths;
  return {
    type: 'credits-earned.v1',
    key: account.employeeId,
    time: entry.occurredAt,
    data: {
      entryId: entry.id,
      amount: creditsOf(entry.amountTenths),
      creditType: entry.creditType,
      category: entry.category,
      sourceType: entry.sourceType,
      sourceId: entry.sourceId,
      lifetime: creditsOf(account.lifetimeTenths),
      yearToDate: creditsOf(yearOfAccount(account, year).earnedTenths),
      byType: { mandatory: creditsOf(mandatory), elective: creditsOf(elective), practice: creditsOf(practice) },
      byCategory: Object.fromEntries(
        Object.entries(account.byCategoryTenths).map(([category, tenths]) => [category, creditsOf(tenths)]),
      ),
      redeemable: creditsOf(redeemableTenths(account)),
      accountRevision: account.revision,
    },
    ...(policy === null ? {} : { policy: pinned(policy) }),
  };
}
