import type { CompanyDate, Month } from '@ladder/figures';
import { lastOfMonth, monthOf } from '@ladder/figures';
import Big from 'big.js';
import type { DateSpan } from './calendar-period.ts';
import { monthsOf } from './effect-window.ts';
import type { MetricDefinition } from './metric-definition.ts';
import type { MetricReading } from './metric-reading.ts';

/**
 * What the readings of a window come to: `total` divided by `over`, kept as a fraction so that a mean of three months
 * loses nothing. Money is in minor units.
 */
export interface WindowFigure {
  readonly total: Big;
  /** Above 0; 1 for a sum. */
  readonly over: Big;
  readonly unit: string;
  readonly isMixedWeights: boolean;
  readonly readings: readonly MetricReading[];
}

export interface WindowGap {
  readonly gap: 'MISSING_MONTHS' | 'MIXED_CURRENCY';
  readonly missing: readonly Month[];
  readonly readings: readonly MetricReading[];
}

/**
 * One metric over the months of a span (convention 5): flows are summed; the rest is averaged, weighted by the
 * readings' denominators when all have one, arithmetically otherwise. `readings` are effective readings of one subject
 * and metric; a month counts once it is over (edge case E47), and all of them have to be there.
 */
export function windowFigure(
  readings: readonly MetricReading[],
  span: DateSpan,
  { aggregate }: Pick<MetricDefinition, 'aggregate'>,
  today: CompanyDate,
): WindowFigure | WindowGap {
  const months = monthsOf(span).map((month) => ({ month, reading: readingOf(readings, month, today) }));
  const found = months.flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  const missing = months.filter(({ reading }) => reading === undefined).map(({ month }) => month);
  if (missing.length > 0) return { gap: 'MISSING_MONTHS', missing, readings: found };
  const [unit = '', ...others] = new Set(found.map((reading) => reading.unit ?? ''));
  if (others.length > 0) return { gap: 'MIXED_CURRENCY', missing: [], readings: found };
  const weighed = found.filter(({ weight }) => weight !== null).length;
  const isWeighted = aggregate === 'MEAN' && weighed === found.length;
  const weightOf = ({ weight }: MetricReading): Big => new Big(isWeighted && weight !== null ? weight : 1);
  return {
    total: sum(found.map((reading) => new Big(reading.value ?? 0).times(weightOf(reading)))),
    over: aggregate === 'SUM' ? new Big(1) : sum(found.map(weightOf)),
    unit,
    isMixedWeights: aggregate === 'MEAN' && weighed > 0 && !isWeighted,
    readings: found,
  };
}

export const isGap = (figure: WindowFigure | WindowGap): figure is WindowGap => 'gap' in figure;

const sum = (values: readonly Big[]): Big => values.reduce((total, value) => total.plus(value), new Big(0));

/** Where two systems state one month, the first by name counts, so that the answer never depends on the order of arrival. */
const readingOf = (readings: readonly MetricReading[], month: Month, today: CompanyDate): MetricReading | undefined =>
  today <= lastOfMonth(month)
    ? undefined
    : readings
        .filter(({ period, value }) => value !== null && period.type === 'MONTH' && monthOf(period.start) === month)
        .toSorted((one, other) => (one.sourceSystem < other.sourceSystem ? -1 : 1))[0];
