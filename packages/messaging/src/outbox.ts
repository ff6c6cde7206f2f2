import {
  dataSchemaOf,
  type Envelope,
  type NewEvent,
  subjectOf,
  type Topic,
  topicOf,
  validate,
} from '@ladder/contracts';
import type { ClientSession } from 'mongodb';
import type { Cause } from './cause.ts';
import { type MessagingCollections, type OutboxRow, type OutboxSequence, streamOf } from './collections.ts';
import { newEventId } from './event-id.ts';

/** An event that was emitted, with the reason why. */
export interface Emitted {
  readonly event: NewEvent;
  readonly cause: Cause;
}

/** Where a transaction leaves its events. */
export interface Outbox {
  /** Writes the rows in the transaction of `session`; sequences have no gaps, since they are taken in it as well. */
  write(session: ClientSession, emitted: readonly Emitted[]): Promise<void>;
  /** Tells the relay of this process that there is something to do. */
  wake(): void;
}

/** An event that breaks its contract is a bug of the emitter: throws, and the transaction is aborted. */
export function checkEvent(event: NewEvent): void {
  const verdict = validate(event.type, event.data);
  if (verdict.valid) return;
  const places = verdict.errors.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  throw new Error(`${event.type} breaks its contract: ${places}`);
}

export const createOutbox = (service: string, collections: MessagingCollections, wake: () => void): Outbox => ({
  wake,
  write: async (session, emitted) => {
    const placed = emitted.map((one) => ({ ...one, topic: topicOf(one.event.type) }));
    const streams = Map.groupBy(placed, ({ topic, event }) => streamOf(topic.topic, event.key));
    const last = await takeSequences(session, collections, streams);
    const createdAt = new Date();
    const rows = [...streams].flatMap(([stream, group]) =>
      group.map(({ event, cause, topic }, index): OutboxRow => {
        const sequence = (last.get(stream) ?? 0) - group.length + index + 1;
        const envelope = envelopeOf(service, topic, event, cause, sequence);
        const { topic: name } = topic;
        const { key } = event;
        return {
          _id: envelope.id,
          topic: name,
          key,
          stream,
          sequence,
          state: 'pending',
          envelope,
          attempts: 0,
          createdAt,
        };
      }),
    );
    await collections.outbox.insertMany(rows, { session, ordered: false });
  },
});

/** One write and one read for all streams; answers the last sequence given to each. */
async function takeSequences(
  session: ClientSession,
  { sequences }: MessagingCollections,
  streams: ReadonlyMap<string, readonly unknown[]>,
): Promise<Map<string, number>> {
  const increments = [...streams].map(([_id, { length }]) => ({
    updateOne: { filter: { _id }, update: { $inc: { last: length } }, upsert: true },
  }));
  await sequences.bulkWrite(increments, { session, ordered: false });
  const rows: OutboxSequence[] = await sequences.find({ _id: { $in: [...streams.keys()] } }, { session }).toArray();
  return new Map(rows.map(({ _id, last }) => [_id, last]));
}

function envelopeOf(service: string, topic: Topic, event: NewEvent, cause: Cause, sequence: number): Envelope {
  return {
    specversion: '1.0',
    id: newEventId(),
    source: `/${service}`,
    type: topic.type,
    subject: subjectOf(event.type, event.key),
    time: event.time,
    dataschema: dataSchemaOf(event.type),
    datacontenttype: 'application/json',
    correlationid: cause.correlationId,
    ...(cause.causationId === undefined ? {} : { causationid: cause.causationId }),
    sequence,
    mode: cause.mode,
    ...(event.policy === undefined ? {} : { policykey: event.policy.key, policyversion: event.policy.version }),
    data: event.data,
  };
}

/** Lets blocked events be tried again, once their cause is gone; answers how many. */
export async function releaseBlocked({ outbox }: MessagingCollections, stream?: string): Promise<number> {
  const filter = { state: 'blocked' as const, ...(stream === undefined ? {} : { stream }) };
  const { modifiedCount } = await outbox.updateMany(filter, { $set: { state: 'pending', attempts: 0 } });
  return modifiedCount;
}
