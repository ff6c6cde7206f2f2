import type { CompanyDate, Instant } from '@ladder/figures';
import { addDays, addMonths, companyDate, instantOf, startOfDate } from '@ladder/figures';
import type { DateSpan } from './calendar-period.ts';
import type { Policy } from './policy.ts';

/** `ingest.rules`: how old and how early a figure may be, how long its correction may change a verdict. */
export interface IngestPolicy {
  /** Days after the first verdict within which a correction still changes it. */
  readonly reopenWindowDays: number;
  readonly backfillSuppressActions: boolean;
  /** Months between the last day of a figure's period and its arrival. */
  readonly maxAgeMonths: number;
  readonly clockSkewMinutes: number;
  /** Days for which a message about somebody unknown is held. */
  readonly unknownEmployeeParkDays: number;
}

/** Why a message that is right in itself is held until somebody decides. */
export type QuarantineCode = 'UNKNOWN_SUBJECT' | 'TOO_OLD' | 'FUTURE';

const MINUTE_MS = 60_000;

/**
 * PF-16: whether a figure is too old or ahead of its time at its arrival. Months count from the last day of its period,
 * and the day that many months later is still good (edge case E23); a period that has not begun lies in the future.
 */
export function heldByTime(
  period: DateSpan,
  arrivedAt: Instant,
  { params }: Policy<IngestPolicy>,
): QuarantineCode | null {
  if (companyDate(arrivedAt) > addMonths(period.end, params.maxAgeMonths)) return 'TOO_OLD';
  const latest = new Date(Date.parse(arrivedAt) + params.clockSkewMinutes * MINUTE_MS).toISOString();
  return startOfDate(period.start) > instantOf(latest) ? 'FUTURE' : null;
}

/**
 * PF-16: the last day on which a message about somebody unknown is still held; the n-th day counts (edge case E23). Days
 * count from the day on which it was laid aside, so that a replay does not give up before it has seen who was hired.
 */
export const lastDayHeld = (heldAt: Instant, { params }: Policy<IngestPolicy>): CompanyDate =>
  addDays(companyDate(heldAt), params.unknownEmployeeParkDays);
