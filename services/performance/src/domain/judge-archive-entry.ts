import type { InboundArchive } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';
import { startOfDate } from '@ladder/figures';
import type { ArchiveEntry } from './archive-entry.ts';
import type { IngestPolicy } from './arrival.ts';
import { heldByTime } from './arrival.ts';
import type { Verdict } from './judge-reading.ts';
import type { Revision } from './judge-revision.ts';
import { judgeRevision } from './judge-revision.ts';
import type { Policy } from './policy.ts';

/** How the message came: `employeeId` is null when nobody has the name that the sender used. */
export interface EntryArrival {
  readonly entryId: string;
  readonly employeeId: string | null;
  readonly arrivedAt: Instant;
}

/** Entries from outside are withdrawn as readings are. */
export type InboundEntry = ArchiveEntry & Revision;

/** PF-16: an archive entry from outside, judged as a reading is. Business key: source system and its record. */
export function judgeArchiveEntry(
  earlier: readonly InboundEntry[],
  data: InboundArchive,
  { arrivedAt, employeeId, entryId }: EntryArrival,
  policy: Policy<IngestPolicy>,
): Verdict<InboundEntry> {
  if (employeeId === null) return { outcome: 'QUARANTINED', code: 'UNKNOWN_SUBJECT' };
  const { courseId, date, entryKind, metric, refs, revision, sourceRecordId, sourceSystem, status } = data;
  const stated: InboundEntry = {
    id: entryId,
    employeeId,
    kind: entryKind,
    source: `${sourceSystem}/${sourceRecordId}`,
    revision,
    sourceRevision: 0,
    status: status ?? 'ACTIVE',
    state: status === 'WITHDRAWN' ? 'WITHDRAWN' : 'CONFIRMED',
    value: data.value ?? null,
    metric: metric ?? null,
    courseId: courseId ?? null,
    refs: refs ?? [],
    at: startOfDate(date),
    supersededBy: null,
  };
  const verdict = judgeRevision(earlier, stated, sameEntry);
  if (verdict.outcome === 'DUPLICATE' || verdict.outcome === 'CONFLICT') return verdict;
  const code = heldByTime({ start: date, end: date }, arrivedAt, policy);
  return code === null ? verdict : { outcome: 'QUARANTINED', code };
}

/** "Every field of ARCHIVE" that we take (specification 4.5). */
const sameEntry = (one: InboundEntry, other: InboundEntry): boolean => statementOf(one) === statementOf(other);

const statementOf = ({ at, courseId, employeeId, kind, metric, refs, status, value }: InboundEntry): string =>
  JSON.stringify([
    employeeId,
    kind,
    status,
    at,
    value,
    courseId,
    refs,
    metric === null ? null : [metric.code, metric.before, metric.after, metric.pct],
  ]);
