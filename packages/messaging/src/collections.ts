import type { Envelope } from '@ladder/contracts';
import type { Binary, Collection, Db } from 'mongodb';

const DAY_SECONDS = 86_400;
const SENT_ROW_RETENTION_DAYS = 7;
/** The longest topic retention (365 days) and a month on top: no redelivery comes later than that. */
const INBOX_RETENTION_DAYS = 395;

/** One event of this service on its way to Kafka; `_id` is the event id, `stream` is `<topic>|<key>`. */
export interface OutboxRow {
  _id: string;
  topic: string;
  key: string;
  stream: string;
  sequence: number;
  state: 'pending' | 'sent' | 'blocked';
  envelope: Envelope;
  attempts: number;
  createdAt: Date;
  sentAt?: Date;
  /** Who sent it: the relay's process and the fencing number of its lease. */
  relay?: string;
  fence?: number;
}

/** `_id` is the stream; `last` the sequence given out last. */
export interface OutboxSequence {
  _id: string;
  last: number;
}

/** `_id` is `<service>|<source>|<event id>`: whatever became of an event, it is decided once. */
export interface InboxRow {
  _id: string;
  topic: string;
  partition: number;
  offset: number;
  outcome: 'applied' | 'dead' | 'parked';
  at: Date;
}

/**
 * What a consumer knows of one (topic, key); `_id` is the stream. `heldBy` names the open dead letter that the later
 * events of the key wait behind. Parking and releasing both write this document, so they can never miss each other.
 */
export interface StreamRow {
  _id: string;
  topic: string;
  key: string;
  last: number;
  heldBy?: string;
  parkedTotal: number;
  /** Rises with each follower that is released, so that two releases of one stream conflict. */
  releases?: number;
}

/** `_id` is `<topic>|<partition>`; `offset` is the last one settled, written with the effect. For the record only. */
export interface PositionRow {
  _id: string;
  offset: number;
}

/** A Kafka message exactly as it came. `arrivedAt` is the broker's timestamp. */
export interface RawMessage {
  topic: string;
  partition: number;
  offset: number;
  key: string | null;
  raw: Binary | Buffer | null;
  headers: { name: string; value: Binary | Buffer }[];
  arrivedAt: Date;
}

export interface Reason {
  code: string;
  message: string;
  facts: Record<string, unknown>;
}

/** `_id` is made from place and bytes, so the same message has the same id however often it comes. */
export interface DeadLetterRow extends RawMessage {
  _id: string;
  stream: string | null;
  reason: Reason;
  fingerprint: string;
  eventId?: string;
  eventSource?: string;
  eventType?: string;
  state: 'OPEN' | 'REDRIVEN' | 'DISCARDED';
  firstFailedAt: Date;
  replayCount: number;
  settledAt?: Date;
  settledBy?: string;
}

/** An event that waits behind the dead letter `behind`, in the order `order` of its stream. */
export interface ParkedRow extends RawMessage {
  _id: string;
  stream: string;
  behind: string;
  order: number;
  parkedAt: Date;
}

/** `fence` rises whenever the owner changes. */
export interface LeaseRow {
  _id: string;
  owner: string;
  fence: number;
  expiresAt: Date;
  marks: number;
}

/** The collections that messaging keeps in the database of its service; nobody else writes them. */
export interface MessagingCollections {
  readonly outbox: Collection<OutboxRow>;
  readonly sequences: Collection<OutboxSequence>;
  readonly inbox: Collection<InboxRow>;
  readonly streams: Collection<StreamRow>;
  readonly positions: Collection<PositionRow>;
  readonly deadLetters: Collection<DeadLetterRow>;
  readonly parked: Collection<ParkedRow>;
  readonly leases: Collection<LeaseRow>;
}

export const messagingCollections = (db: Db): MessagingCollections => ({
  outbox: db.collection<OutboxRow>('outbox'),
  sequences: db.collection<OutboxSequence>('outbox_sequences'),
  inbox: db.collection<InboxRow>('inbox'),
  streams: db.collection<StreamRow>('streams'),
  positions: db.collection<PositionRow>('partition_offsets'),
  deadLetters: db.collection<DeadLetterRow>('dead_letters'),
  parked: db.collection<ParkedRow>('parked'),
  leases: db.collection<LeaseRow>('leases'),
});

export const streamOf = (topic: string, key: string): string => `${topic}|${key}`;

/** Creates collections and indexes; may run any number of times and in several processes at once. */
export async function ensureMessagingCollections(db: Db): Promise<void> {
  const all = messagingCollections(db);
  const present = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
  for (const { collectionName } of Object.values(all) as Collection[]) {
    if (!present.has(collectionName)) await db.createCollection(collectionName).catch(ignoreExisting);
  }
  await all.outbox.createIndexes([
    { key: { sequence: 1 }, name: 'pending_in_order', partialFilterExpression: { state: 'pending' } },
    { key: { createdAt: 1 }, name: 'pending_by_age', partialFilterExpression: { state: 'pending' } },
    { key: { stream: 1 }, name: 'blocked_streams', partialFilterExpression: { state: 'blocked' } },
    { key: { stream: 1, sequence: 1 }, name: 'gapless', unique: true },
    { key: { sentAt: 1 }, name: 'sent_expire', expireAfterSeconds: SENT_ROW_RETENTION_DAYS * DAY_SECONDS },
  ]);
  await all.inbox.createIndexes([
    { key: { at: 1 }, name: 'expire', expireAfterSeconds: INBOX_RETENTION_DAYS * DAY_SECONDS },
  ]);
  await all.streams.createIndexes([
    { key: { heldBy: 1 }, name: 'held', partialFilterExpression: { heldBy: { $exists: true } } },
  ]);
  await all.deadLetters.createIndexes([
    { key: { state: 1, firstFailedAt: 1 }, name: 'by_state' },
    { key: { stream: 1 }, name: 'by_stream' },
    { key: { fingerprint: 1 }, name: 'by_fingerprint' },
  ]);
  await all.parked.createIndexes([{ key: { stream: 1, order: 1 }, name: 'in_order', unique: true }]);
}

const NAMESPACE_EXISTS = 48;

function ignoreExisting(error: unknown): void {
  if ((error as { code?: unknown }).code !== NAMESPACE_EXISTS) throw error;
}
