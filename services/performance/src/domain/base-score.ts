import type { InboundScore } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';
import type { IngestPolicy } from './arrival.ts';
import { heldByTime } from './arrival.ts';
import { quarterSpan } from './calendar-period.ts';
import { decimalsOf } from './check-figure.ts';
import type { InboundMode } from './incoming-readings.ts';
import { readingMode } from './incoming-readings.ts';
import type { Verdict } from './judge-reading.ts';
import { silentAfterBackfill } from './judge-reading.ts';
import type { Revision } from './judge-revision.ts';
import { judgeRevision } from './judge-revision.ts';
import type { ReadingMode } from './metric-reading.ts';
import type { Policy } from './policy.ts';

/** A quarter's base score as one system stated it. Business key: source system, employee, quarter. */
export interface BaseScore extends Revision {
  readonly employeeId: string;
  readonly quarter: string;
  readonly sourceSystem: string;
  readonly sourceRecordId: string | null;
  /** 0 to 100; null when WITHDRAWN. */
  readonly baseScore: number | null;
  readonly mode: ReadingMode;
  readonly reason: string | null;
  readonly batchId: string | null;
  readonly receivedAt: Instant;
}

/** How the message came: `employeeId` is null when nobody has the name that the sender used. */
export interface ScoreArrival {
  readonly employeeId: string | null;
  readonly mode: InboundMode | undefined;
  readonly arrivedAt: Instant;
}

const SCORE_DECIMALS = 2;

/**
 * PF-16, PF-15: a base score from the external performance system, judged as a reading is; it may come once its quarter
 * has begun. `earlier` are the revisions of the same business key.
 */
export function judgeBaseScore(
  earlier: readonly BaseScore[],
  data: InboundScore,
  { arrivedAt, employeeId, mode }: ScoreArrival,
  policy: Policy<IngestPolicy>,
): Verdict<BaseScore> {
  const baseScore = data.status === 'WITHDRAWN' ? null : (data.baseScore ?? null);
  if (baseScore !== null && decimalsOf(baseScore) > SCORE_DECIMALS) {
    return { outcome: 'REJECTED', code: 'TOO_MANY_DECIMALS', pointer: '/data/baseScore' };
  }
  if (employeeId === null) return { outcome: 'QUARANTINED', code: 'UNKNOWN_SUBJECT' };
  const { batchId, quarter, reason, revision, sourceRecordId, sourceSystem, status } = data;
  const stated: BaseScore = {
    employeeId,
    quarter,
    sourceSystem,
    sourceRecordId: sourceRecordId ?? null,
    revision,
    status: status ?? 'ACTIVE',
    supersededBy: null,
    baseScore,
    mode: silentAfterBackfill(readingMode(revision, mode), earlier),
    reason: reason ?? null,
    batchId: batchId ?? null,
    receivedAt: arrivedAt,
  };
  const verdict = judgeRevision(earlier, stated, sameScore);
  if (verdict.outcome === 'DUPLICATE' || verdict.outcome === 'CONFLICT') return verdict;
  const code = heldByTime(quarterSpan(quarter), arrivedAt, policy);
  return code === null ? verdict : { outcome: 'QUARANTINED', code };
}

/** "Every field of SCORE" that we take (specification 4.5). */
const sameScore = (one: BaseScore, other: BaseScore): boolean =>
  one.baseScore === other.baseScore && one.status === other.status;
