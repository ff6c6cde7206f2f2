import type { ClientSession, mongo } from 'mongoose';

/** A to-do or notice for a person (specification 2.5). */
export interface InboxItem {
  /** Made from what it is about, so that the same notice is never sent twice. */
  readonly id: string;
  readonly employeeId: string;
  readonly kind: string;
  readonly refType: string;
  readonly refId: string;
  readonly dueAt?: string | undefined;
  readonly status: 'UNREAD' | 'READ' | 'DONE';
  readonly createdAt: string;
}

export function inboxItemsOf(db: mongo.Db) {
  const items = db.collection<Omit<InboxItem, 'id'> & { _id: string }>('inbox_items');
  return {
    /** Puts a notice in; one that is there already stays as it is. */
    add: async (session: ClientSession, { id, ...item }: InboxItem): Promise<void> => {
      await items.updateOne({ _id: id }, { $setOnInsert: item }, { session, upsert: true });
    },
    done: async (session: ClientSession, id: string): Promise<void> => {
      await items.updateOne({ _id: id }, { $set: { status: 'DONE' } }, { session });
    },
  };
}

/** How an inbox is read: latest first. */
export const INBOX_LIST = {
  collection: 'inbox_items',
  keyField: 'employeeId',
  order: [
    ['createdAt', -1],
    ['_id', -1],
  ],
} as const;

/** Index of the inbox; part of a service's first migration. */
export const ensureInboxItems = async (db: mongo.Db): Promise<void> => {
  await db.collection('inbox_items').createIndex({ employeeId: 1, createdAt: -1, _id: -1 });
};
