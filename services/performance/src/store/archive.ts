import { documentsOf } from '@ladder/store';
import type { ClientSession, Connection } from 'mongoose';
import type { Appended, ArchiveEntry, EntryKind } from '../domain/archive-entry.ts';
import type { InboundEntry } from '../domain/judge-archive-entry.ts';

/** Entries of our own, and those from outside, which also have a status. */
type StoredEntry = ArchiveEntry & Partial<Pick<InboundEntry, 'status'>>;

/** An entry as the lists of many people are read. */
export type ArchiveRow = Omit<ArchiveEntry, 'id'> & { readonly _id: string };

/** The performance archive: entries are only added; the one before is marked with the revision that took its place. */
export function archiveOf(connection: Connection) {
  const entries = documentsOf<StoredEntry, 'id'>(connection, 'archive_entries', 'id', {
    employeeId: String,
    kind: String,
    source: String,
    revision: Number,
    sourceRevision: Number,
    state: String,
    status: String,
    value: Number,
    metric: Object,
    courseId: String,
    refs: [String],
    at: String,
    supersededBy: Number,
  });
  return {
    entries,
    /** The entry of a matter that counts now. */
    current: async (session: ClientSession, kind: EntryKind, source: string): Promise<ArchiveEntry | null> =>
      (await entries.where(session, { source, kind, supersededBy: null }))[0] ?? null,
    /** All revisions of an entry from outside. */
    inbound: async (session: ClientSession, source: string): Promise<InboundEntry[]> =>
      (await entries.where(session, { source, kind: { $in: FROM_OUTSIDE } })) as InboundEntry[],
    append: async (session: ClientSession, { entry, superseded }: Appended): Promise<void> => {
      await entries.put(session, ...(superseded === null ? [] : [superseded]), entry);
    },
  };
}

const FROM_OUTSIDE: readonly EntryKind[] = ['PROJECT_CONTRIBUTION', 'CUSTOMER_FEEDBACK'];

/** How the archive is listed: what counts now, latest first. */
export const ARCHIVE_LIST = {
  collection: 'archive_entries',
  keyField: 'employeeId',
  order: [
    ['at', -1],
    ['_id', -1],
  ],
  filter: { supersededBy: null },
} as const;
