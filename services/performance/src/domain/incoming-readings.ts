import type { InboundMetric } from '@ladder/contracts';
import type { CalendarPeriod } from './calendar-period.ts';
import type { SubjectType } from './metric-definition.ts';
import type { ReadingMode } from './metric-reading.ts';

/** One metric of a message as it came: money in major units, nothing checked but the contract's form. */
export interface IncomingReading {
  readonly subjectType: SubjectType;
  /** Id here; null when nobody (yet) has the name that the sender used. */
  readonly subjectId: string | null;
  readonly metricCode: string;
  readonly period: CalendarPeriod;
  readonly sourceSystem: string;
  readonly sourceRecordId: string | null;
  readonly revision: number;
  readonly status: 'ACTIVE' | 'WITHDRAWN';
  readonly value: number | null;
  readonly unit: string | null;
  readonly weight: number | null;
  readonly mode: ReadingMode;
  readonly reason: string | null;
  readonly batchId: string | null;
  /** JSON pointer to the metric in the message. */
  readonly pointer: string;
  /** Whether the same code stands in the message more than once. */
  readonly isRepeated: boolean;
}

/** What the envelope says, absent when it does not. */
export type InboundMode = 'live' | 'correction' | 'backfill';

/** PF-16: LIVE for a first revision and CORRECTION above it, unless the sender says otherwise (specification 4.5). */
export function readingMode(revision: number, mode: InboundMode | undefined): ReadingMode {
  if (mode === 'backfill') return 'BACKFILL';
  if (mode === 'correction' || (mode === undefined && revision > 1)) return 'CORRECTION';
  return 'LIVE';
}

/** PF-16: each metric of a message is one reading, judged alone. */
export function incomingReadings(
  data: InboundMetric,
  { mode, subjectId }: { readonly subjectId: string | null; readonly mode: InboundMode | undefined },
): IncomingReading[] {
  const { batchId, metrics, period, reason, revision, sourceRecordId, sourceSystem, status, subjectType } = data;
  return metrics.map(({ code, unit, value, weight }, index) => ({
    subjectType,
    subjectId,
    metricCode: code,
    period: { type: period.type, start: period.start, end: period.end },
    sourceSystem,
    sourceRecordId: sourceRecordId ?? null,
    revision,
    status: status ?? 'ACTIVE',
    value: value ?? null,
    unit: unit ?? null,
    weight: weight ?? null,
    mode: readingMode(revision, mode),
    reason: reason ?? null,
    batchId: batchId ?? null,
    pointer: `/data/metrics/${index}`,
    isRepeated: metrics.filter((other) => other.code === code).length > 1,
  }));
}
