import type { Instant } from '@ladder/figures';
import type { CalendarPeriod } from './calendar-period.ts';
import { periodId } from './calendar-period.ts';
import type { SubjectType } from './metric-definition.ts';
import type { Revision } from './judge-revision.ts';

/** `BACKFILL` stays silent: no notices, no retraining; so does a correction of it. */
export type ReadingMode = 'LIVE' | 'CORRECTION' | 'BACKFILL';

/** One metric of one subject in one period, as one system stated it in one revision. Business key: `readingKey`. */
export interface MetricReading extends Revision {
  readonly subjectType: SubjectType;
  /** Id of the employee or department, whatever name the sender used. */
  readonly subjectId: string;
  readonly metricCode: string;
  readonly period: CalendarPeriod;
  readonly sourceSystem: string;
  /** A trace for the sender; it decides nothing (edge case E1). */
  readonly sourceRecordId: string | null;
  /** In `unit`, money in minor units; null when WITHDRAWN. */
  readonly value: number | null;
  /** ISO 4217 code for money, otherwise the definition's; null when WITHDRAWN. */
  readonly unit: string | null;
  /** Denominator of a rate. */
  readonly weight: number | null;
  readonly mode: ReadingMode;
  readonly reason: string | null;
  readonly batchId: string | null;
  readonly receivedAt: Instant;
}

type ReadingKey = Pick<MetricReading, 'sourceSystem' | 'subjectType' | 'subjectId' | 'metricCode' | 'period'>;

/** The business key of PF-16 as one text. */
export const readingKey = ({ metricCode, period, sourceSystem, subjectId, subjectType }: ReadingKey): string =>
  [sourceSystem, subjectType, subjectId, metricCode, periodId(period)].join('|');

/** PF-16: the reading that counts among the revisions of one business key: the highest; null when it takes the figure back. */
export function effectiveReading(revisions: readonly MetricReading[]): MetricReading | null {
  const highest = revisions.toSorted((one, other) => other.revision - one.revision)[0];
  return highest === undefined || highest.status === 'WITHDRAWN' ? null : highest;
}
