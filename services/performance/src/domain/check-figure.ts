import Big from 'big.js';
import { isWholePeriod } from './calendar-period.ts';
import { currencyDecimals } from './currency.ts';
import type { IncomingReading } from './incoming-readings.ts';
import type { MetricDefinition } from './metric-definition.ts';
import { metricDefinition } from './metric-definition.ts';

/** Why a metric is against the contract; the sender reads it in the receipt. */
export type RefusalCode =
  | 'UNKNOWN_METRIC'
  | 'METRIC_TWICE'
  | 'SUBJECT_TYPE_NOT_ALLOWED'
  | 'NOT_A_CALENDAR_PERIOD'
  | 'MISSING'
  | 'WRONG_UNIT'
  | 'OUT_OF_RANGE'
  | 'TOO_MANY_DECIMALS'
  | 'TOO_MANY_DIGITS';

export interface Refusal {
  readonly code: RefusalCode;
  /** JSON pointer into the message. */
  readonly pointer: string;
}

/** More digits than a JSON number carries without loss. */
const MAX_SIGNIFICANT_DIGITS = 15;

/** PF-16: whether a reading fits its metric's definition: code, subject, whole period, unit, range, decimals; null when it does. */
export function checkFigure(reading: IncomingReading): Refusal | null {
  const { isRepeated, metricCode, period, pointer, status, subjectType } = reading;
  const definition = metricDefinition(metricCode);
  if (definition === undefined) return { code: 'UNKNOWN_METRIC', pointer: `${pointer}/code` };
  if (isRepeated) return { code: 'METRIC_TWICE', pointer: `${pointer}/code` };
  if (!definition.subjectTypes.includes(subjectType)) {
    return { code: 'SUBJECT_TYPE_NOT_ALLOWED', pointer: '/data/subjectType' };
  }
  if (!isWholePeriod(period)) return { code: 'NOT_A_CALENDAR_PERIOD', pointer: '/data/period' };
  return status === 'WITHDRAWN' ? null : checkValue(reading, definition);
}

function checkValue({ pointer, unit, value, weight }: IncomingReading, definition: MetricDefinition): Refusal | null {
  if (value === null) return { code: 'MISSING', pointer: `${pointer}/value` };
  if (unit === null) return { code: 'MISSING', pointer: `${pointer}/unit` };
  const decimals = allowedDecimals(unit, definition);
  if (decimals === undefined) return { code: 'WRONG_UNIT', pointer: `${pointer}/unit` };
  const refuse = (code: RefusalCode): Refusal => ({ code, pointer: `${pointer}/value` });
  if (!(value >= definition.min && value <= definition.max)) return refuse('OUT_OF_RANGE');
  if (decimalsOf(value) > decimals) return refuse('TOO_MANY_DECIMALS');
  if (new Big(value).c.length > MAX_SIGNIFICANT_DIGITS) return refuse('TOO_MANY_DIGITS');
  if (weight !== null && !(weight > 0 && Number.isFinite(weight)))
    return { code: 'OUT_OF_RANGE', pointer: `${pointer}/weight` };
  return null;
}

const allowedDecimals = (unit: string, { decimals, unit: expected }: MetricDefinition): number | undefined => {
  if (expected === 'MONEY') return currencyDecimals(unit);
  return unit === expected && decimals !== null ? decimals : undefined;
};

/** Decimal places of a number as it is written out. */
export const decimalsOf = (value: number): number => {
  const { c, e } = new Big(value);
  return Math.max(0, c.length - e - 1);
};
