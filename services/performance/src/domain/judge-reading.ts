import type { Instant } from '@ladder/figures';
import type { IngestPolicy, QuarantineCode } from './arrival.ts';
import { heldByTime } from './arrival.ts';
import type { Refusal } from './check-figure.ts';
import { checkFigure } from './check-figure.ts';
import { minorUnitsOf } from './currency.ts';
import type { IncomingReading } from './incoming-readings.ts';
import type { Revision, RevisionVerdict } from './judge-revision.ts';
import { judgeRevision } from './judge-revision.ts';
import { metricDefinition } from './metric-definition.ts';
import type { MetricReading, ReadingMode } from './metric-reading.ts';
import type { Policy } from './policy.ts';

/** Outcome of one statement from outside (specification 4.5). */
export type Verdict<T extends Revision> =
  | RevisionVerdict<T>
  | ({ readonly outcome: 'REJECTED' } & Refusal)
  | { readonly outcome: 'QUARANTINED'; readonly code: QuarantineCode };

/**
 * PF-16: one metric of a message against what is stored under its business key (`earlier`, any order). `arrivedAt` is
 * the broker's time on the business clock, so that a replay gets the same verdict.
 */
export function judgeReading(
  earlier: readonly MetricReading[],
  incoming: IncomingReading,
  arrivedAt: Instant,
  policy: Policy<IngestPolicy>,
): Verdict<MetricReading> {
  const refusal = checkFigure(incoming);
  if (refusal !== null) return { outcome: 'REJECTED', ...refusal };
  if (incoming.subjectId === null) return { outcome: 'QUARANTINED', code: 'UNKNOWN_SUBJECT' };
  const stated = statedReading({ ...incoming, subjectId: incoming.subjectId }, earlier, arrivedAt);
  const verdict = judgeRevision(earlier, stated, sameReading);
  if (verdict.outcome === 'DUPLICATE' || verdict.outcome === 'CONFLICT') return verdict;
  const code = heldByTime(incoming.period, arrivedAt, policy);
  return code === null ? verdict : { outcome: 'QUARANTINED', code };
}

function statedReading(
  { isRepeated: _isRepeated, pointer: _pointer, ...incoming }: IncomingReading & { readonly subjectId: string },
  earlier: readonly MetricReading[],
  receivedAt: Instant,
): MetricReading {
  const { metricCode, mode, status, unit, value, weight } = incoming;
  const isMoney = metricDefinition(metricCode)?.unit === 'MONEY';
  const figure =
    status === 'WITHDRAWN' || value === null || unit === null
      ? { value: null, unit: null, weight: null }
      : { value: isMoney ? minorUnitsOf(value, unit) : value, unit, weight };
  return { ...incoming, ...figure, mode: silentAfterBackfill(mode, earlier), receivedAt, supersededBy: null };
}

/** A correction of a backfilled figure stays as silent as the figure was. */
export const silentAfterBackfill = (
  mode: ReadingMode,
  earlier: readonly { readonly mode: ReadingMode }[],
): ReadingMode => (mode === 'CORRECTION' && earlier.some((known) => known.mode === 'BACKFILL') ? 'BACKFILL' : mode);

const sameReading = (one: MetricReading, other: MetricReading): boolean =>
  one.value === other.value && one.unit === other.unit && one.weight === other.weight && one.status === other.status;
