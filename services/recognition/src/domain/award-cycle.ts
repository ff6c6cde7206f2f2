import { yearOf } from '@ladder/figures';
import type { CompanyDate, Instant } from '@ladder/figures';

/** The first year that the award's policies cover. */
export const FIRST_AWARD_YEAR = 2020;

/** The award of one calendar year. A year is scored whether or not anybody has opened its cycle. */
export interface AwardCycle {
  /** `Y:2025` */
  readonly id: string;
  readonly year: number;
  readonly status: 'NOT_OPENED' | 'OPEN';
  /** null until it is opened */
  readonly openedAt: Instant | null;
  /** employee id; null until it is opened */
  readonly openedBy: string | null;
}

export const cycleIdOf = (year: number): string => `Y:${year}`;

export const cycleNotOpened = (year: number): AwardCycle => ({
  id: cycleIdOf(year),
  year,
  status: 'NOT_OPENED',
  openedAt: null,
  openedBy: null,
});

/** Whether a year has begun and is covered by policies. */
export const isAwardYear = (year: number, today: CompanyDate): boolean =>
  year >= FIRST_AWARD_YEAR && year <= yearOf(today);

/** The award year that a cycle's id names; null when there is no such award year as of today. */
export function yearOfCycle(cycleId: string, today: CompanyDate): number | null {
  const digits = /^Y:(?<year>\d{4})$/.exec(cycleId)?.groups?.['year'];
  const year = Number(digits);
  return digits !== undefined && isAwardYear(year, today) ? year : null;
}
