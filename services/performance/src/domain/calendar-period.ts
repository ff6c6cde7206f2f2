import type { CompanyDate } from '@ladder/figures';
import { firstOfMonth, lastOfMonth, monthOf, shiftMonth } from '@ladder/figures';

export type PeriodType = 'MONTH' | 'QUARTER' | 'YEAR';

/** Company dates, both inclusive. */
export interface DateSpan {
  readonly start: CompanyDate;
  readonly end: CompanyDate;
}

export interface CalendarPeriod extends DateSpan {
  readonly type: PeriodType;
}

const MONTHS: Record<PeriodType, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** Whether a period is a whole calendar month, quarter or year, from its first day to its last (specification 4.5). */
export function isWholePeriod({ end, start, type }: CalendarPeriod): boolean {
  const first = monthOf(start);
  const monthIndex = Number(first.slice(5)) - 1;
  return (
    start === firstOfMonth(first) &&
    monthIndex % MONTHS[type] === 0 &&
    end === lastOfMonth(shiftMonth(first, MONTHS[type] - 1))
  );
}

/** The id of a period: `M:2025-09`, `Q:2025-3`, `Y:2025`. */
export function periodId({ start, type }: CalendarPeriod): string {
  const [year = '', month = ''] = start.split('-');
  if (type === 'MONTH') return `M:${year}-${month}`;
  return type === 'YEAR' ? `Y:${year}` : `Q:${year}-${Math.ceil(Number(month) / MONTHS.QUARTER)}`;
}

/** First and last day of a quarter's id. */
export function quarterSpan(quarter: string): DateSpan {
  const { year = '', number = '' } = /^Q:(?<year>\d{4})-(?<number>[1-4])$/.exec(quarter)?.groups ?? {};
  const last = String(Number(number) * MONTHS.QUARTER).padStart(2, '0');
  const lastMonth = `${year}-${last}`;
  return { start: firstOfMonth(shiftMonth(lastMonth, 1 - MONTHS.QUARTER)), end: lastOfMonth(lastMonth) };
}
