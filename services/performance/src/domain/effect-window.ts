import type { CompanyDate, Instant, Month } from '@ladder/figures';
import {
  addDays,
  companyDate,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  monthsFrom,
  quarterOf,
  shiftMonth,
} from '@ladder/figures';
import type { DateSpan } from './calendar-period.ts';
import type { Policy } from './policy.ts';

/** `effect.window`: how long an effect is followed and with what it is compared. */
export interface WindowPolicy {
  readonly trackingMonths: number;
  readonly baselineMonths: number;
  readonly baseline: 'PRIOR_WINDOW' | 'SAME_PERIOD_LAST_YEAR';
  readonly granularity: 'MONTH';
  /** Days after the window's end until it is graded with what is there. */
  readonly graceDays: number;
  readonly minCoverage: 'ALL_MONTHS';
}

export interface EffectWindow {
  readonly baseline: DateSpan;
  readonly window: DateSpan;
  /** On this day the effect is graded at the latest. */
  readonly deadline: CompanyDate;
  /** The quarter in which the window ends; a score weight goes there. */
  readonly quarter: string;
}

const MONTHS_PER_YEAR = 12;

/**
 * PF-02: whole calendar months. The window is the months after the month of completion, the baseline those before it,
 * so that this month belongs to neither; or the same months of the year before, for seasonal business.
 */
export function effectWindow(completedAt: Instant, { params }: Policy<WindowPolicy>): EffectWindow {
  const completed = monthOf(companyDate(completedAt));
  const first = shiftMonth(completed, 1);
  const window = months(first, params.trackingMonths);
  const baseline =
    params.baseline === 'PRIOR_WINDOW'
      ? months(shiftMonth(completed, -params.baselineMonths), params.baselineMonths)
      : months(shiftMonth(first, -MONTHS_PER_YEAR), params.trackingMonths);
  return { baseline, window, deadline: addDays(window.end, params.graceDays), quarter: quarterOf(window.end) };
}

const months = (first: Month, count: number): DateSpan => ({
  start: firstOfMonth(first),
  end: lastOfMonth(shiftMonth(first, count - 1)),
});

/** The months of a span of whole months, in order. */
export function monthsOf({ end, start }: DateSpan): Month[] {
  const [from, to] = [monthOf(start), monthOf(end)].map((month) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return year * MONTHS_PER_YEAR + number;
  });
  return monthsFrom(monthOf(start), (to ?? 0) - (from ?? 0) + 1);
}
