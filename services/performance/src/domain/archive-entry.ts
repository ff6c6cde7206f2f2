import type { NewEvent } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';
import { known } from './known.ts';
import type { PolicyPin } from './policy.ts';

export type EntryKind =
  | 'TRAINING_RESULT'
  | 'TRAINING_CONTRIBUTION'
  | 'QUARTERLY_SCORE'
  | 'PROJECT_CONTRIBUTION'
  | 'CUSTOMER_FEEDBACK'
  | 'CAPABILITY_UPLIFT'
  | 'NOTE';

/** A metric that changed; `pct` is relative and positive when better. */
export interface EntryMetric {
  readonly code: string;
  readonly before: number;
  readonly after: number;
  readonly pct: number;
}

/**
 * An entry of the performance archive. Entries are only added: a change adds the next revision of the same kind and
 * source and marks the one before. Natural key: kind, source, revision.
 */
export interface ArchiveEntry {
  readonly id: string;
  readonly employeeId: string;
  readonly kind: EntryKind;
  /** What it is about: `record/<id>`, `effect/<id>`, `score/<id>`, `<source system>/<record id>`. */
  readonly source: string;
  readonly revision: number;
  /** TRAINING_RESULT: revision of the learning record on which it stands, so that an older one changes nothing; else 0. */
  readonly sourceRevision: number;
  /** PENDING: completed, not yet confirmed by the manager. WITHDRAWN: taken back. */
  readonly state: 'PENDING' | 'CONFIRMED' | 'WITHDRAWN';
  readonly value: number | null;
  readonly metric: EntryMetric | null;
  readonly courseId: string | null;
  /** `<kind>/<id>`. */
  readonly refs: readonly string[];
  readonly at: Instant;
  /** The revision that took its place; null while it counts. */
  readonly supersededBy: number | null;
}

/** A new entry and the one whose place it takes. */
export interface Appended {
  readonly entry: ArchiveEntry;
  readonly superseded: ArchiveEntry | null;
}

export type EntryContent = Omit<ArchiveEntry, 'revision' | 'supersededBy'>;

/** `current` is the entry of the same kind and source that counts now, null when there is none. */
export function append(current: ArchiveEntry | null, content: EntryContent): Appended {
  const revision = (current?.revision ?? 0) + 1;
  return {
    entry: { ...content, revision, supersededBy: null },
    superseded: current === null ? null : { ...current, supersededBy: revision },
  };
}

/** What the platform learns of an entry; a text that belongs to it is read through the graph. */
export function archiveUpdated(entry: ArchiveEntry, policy: PolicyPin | null): NewEvent<'performance-updated.v1'> {
  const { at, courseId, employeeId, id, kind, metric, refs, revision, source, value } = entry;
  return {
    type: 'performance-updated.v1',
    key: employeeId,
    time: at,
    data: {
      kind: 'ARCHIVE',
      sourceSystem: 'performance',
      sourceRecordId: source,
      revision,
      entryId: id,
      entryKind: kind,
      refs,
      ...known({ courseId, metric, value }),
    },
    ...known({ policy }),
  };
}
