import type { AnyBulkWriteOperation, ClientSession } from 'mongodb';
import type { InboxRow, MessagingCollections, ParkedRow, StreamRow } from './collections.ts';
import { type Incoming, inboxId } from './incoming.ts';

/**
 * What a service knows of the events of one chunk: inbox, streams, dead letters. Read once at the start of a
 * transaction, kept up to date in memory, written once at its end.
 */
export class Ledger {
  readonly #service: string;
  readonly #collections: MessagingCollections;
  readonly #session: ClientSession;
  readonly #known = new Set<string>();
  readonly #streams = new Map<string, StreamRow>();
  readonly #changed = new Set<string>();
  readonly #inboxRows: InboxRow[] = [];
  readonly #parkedRows: ParkedRow[] = [];
  #position: Incoming | undefined;

  private constructor(service: string, collections: MessagingCollections, session: ClientSession) {
    this.#service = service;
    this.#collections = collections;
    this.#session = session;
  }

  static async open(
    service: string,
    collections: MessagingCollections,
    session: ClientSession,
    chunk: readonly Incoming[],
  ): Promise<Ledger> {
    const ledger = new Ledger(service, collections, session);
    const { inbox, streams, deadLetters, parked } = collections;
    const options = { session, projection: { _id: 1 } } as const;
    const events = chunk.flatMap((one) => ledger.#eventId(one) ?? []);
    const keys = new Set(chunk.flatMap(({ stream }) => stream ?? []));
    // What was kept is known for ever, also to a replay after the inbox has forgotten it.
    const kept = chunk.map(({ id }) => id);
    const rows = [
      ...(await inbox.find({ _id: { $in: events } }, options).toArray()),
      ...(await deadLetters.find({ _id: { $in: kept } }, options).toArray()),
      ...(await parked.find({ _id: { $in: kept } }, options).toArray()),
    ];
    for (const { _id } of rows) ledger.#known.add(_id);
    const found = keys.size === 0 ? [] : await streams.find({ _id: { $in: [...keys] } }, { session }).toArray();
    for (const row of found) ledger.#streams.set(row._id, row);
    ledger.#position = chunk.at(-1);
    return ledger;
  }

  /** By its id, by its place and bytes where it was kept, or by a sequence that was applied already. */
  knows(incoming: Incoming): boolean {
    const { id, stream, content } = incoming;
    const eventId = this.#eventId(incoming);
    if (this.#known.has(id) || (eventId !== undefined && this.#known.has(eventId))) return true;
    return content.readable && stream !== null && content.event.sequence <= (this.#streams.get(stream)?.last ?? 0);
  }

  isHeld({ stream }: Incoming): boolean {
    return stream !== null && this.#streams.get(stream)?.heldBy !== undefined;
  }

  /** Events missing before this one; a compacted topic drops events on purpose. */
  gapBefore({ stream, topic }: Incoming, sequence: number): number {
    if (stream === null || topic.compacted === true) return 0;
    return Math.max(0, sequence - (this.#streams.get(stream)?.last ?? 0) - 1);
  }

  apply(incoming: Incoming, sequence: number): void {
    this.#remember(incoming, 'applied');
    const stream = this.#streamOf(incoming);
    if (stream !== undefined) stream.last = sequence;
  }

  park(incoming: Incoming): void {
    this.#remember(incoming, 'parked');
    const stream = this.#streamOf(incoming);
    if (stream?.heldBy === undefined) return;
    stream.parkedTotal += 1;
    const { _id, heldBy: behind, parkedTotal: order } = stream;
    this.#parkedRows.push({ ...incoming.message, _id: incoming.id, stream: _id, behind, order, parkedAt: new Date() });
  }

  /** The dead letter itself is written by the caller. An outside sender may repair a message under the same id. */
  bury(incoming: Incoming): void {
    const stream = this.#streamOf(incoming);
    if (stream !== undefined) stream.heldBy = incoming.id;
    if (stream === undefined) this.#known.add(incoming.id);
    else this.#remember(incoming, 'dead');
  }

  async write(): Promise<void> {
    const { inbox, parked, streams, positions } = this.#collections;
    const session = this.#session;
    if (this.#inboxRows.length > 0) await inbox.insertMany(this.#inboxRows, { session, ordered: false });
    if (this.#parkedRows.length > 0) await parked.insertMany(this.#parkedRows, { session, ordered: false });
    const changes = [...this.#changed].flatMap((key) => this.#streamChange(key));
    if (changes.length > 0) await streams.bulkWrite(changes, { session, ordered: false });
    if (this.#position === undefined) return;
    const { topic, partition, offset } = this.#position.message;
    await positions.updateOne({ _id: `${topic}|${partition}` }, { $set: { offset } }, { session, upsert: true });
  }

  #streamChange(key: string): AnyBulkWriteOperation<StreamRow>[] {
    const row = this.#streams.get(key);
    if (row === undefined) return [];
    const { _id, ...fields } = row;
    return [{ updateOne: { filter: { _id }, update: { $set: fields }, upsert: true } }];
  }

  #remember(incoming: Incoming, outcome: InboxRow['outcome']): void {
    const { topic, partition, offset } = incoming.message;
    const _id = this.#eventId(incoming);
    this.#known.add(_id ?? incoming.id);
    if (_id !== undefined) this.#inboxRows.push({ _id, topic, partition, offset, outcome, at: new Date() });
  }

  #streamOf({ stream: key, message }: Incoming): StreamRow | undefined {
    if (key === null) return undefined;
    const row = this.#streams.get(key) ?? {
      _id: key,
      topic: message.topic,
      key: message.key ?? '',
      last: 0,
      parkedTotal: 0,
    };
    this.#streams.set(key, row);
    this.#changed.add(key);
    return row;
  }

  #eventId({ content }: Incoming): string | undefined {
    return content.readable ? inboxId(this.#service, content.event) : undefined;
  }
}
