import { createHash } from 'node:crypto';
import { type Envelope, type EventName, readEvent, type Topic } from '@ladder/contracts';
import type { Cause } from './cause.ts';
import { type RawMessage, type Reason, streamOf } from './collections.ts';
import type { IncomingMessage } from './transport.ts';

/** A message with all that can be said of it before any handler runs. */
export interface Incoming {
  /** Made from place and bytes: the same message has the same id however often it is delivered. */
  readonly id: string;
  readonly topic: Topic;
  readonly message: RawMessage;
  /** `<topic>|<key>` where later events wait behind a dead letter; null where events are independent. */
  readonly stream: string | null;
  readonly content: Readable | Unreadable;
}

export interface Readable {
  readonly readable: true;
  readonly name: EventName;
  readonly event: Envelope;
}

export interface Unreadable {
  readonly readable: false;
  readonly reason: Reason;
  readonly identity?: Identity;
}

export interface Identity {
  readonly id?: string;
  readonly source?: string;
  readonly type?: string;
}

const ID_LENGTH = 32;
const MOST_ERRORS = 20;

export function incomingOf(topic: Topic, partition: number, message: IncomingMessage): Incoming {
  const raw: RawMessage = {
    topic: topic.topic,
    partition,
    offset: message.offset,
    key: message.key === null ? null : message.key.toString('utf8'),
    raw: message.value,
    headers: message.headers.map(({ name, value }) => ({ name, value })),
    arrivedAt: message.arrivedAt,
  };
  return incomingOfRaw(topic, raw);
}

/** The same for a message that was kept: dead or parked. */
export function incomingOfRaw(topic: Topic, message: RawMessage): Incoming {
  const bytes = bytesOf(message.raw);
  const stream = topic.parkBehindDeadLetter && message.key !== null ? streamOf(topic.topic, message.key) : null;
  return { id: idOf(message, bytes), topic, message, stream, content: safeContentOf(topic, message, bytes) };
}

/** The reader does not throw; should it ever, one message is dead and not the consumer. */
function safeContentOf(topic: Topic, message: RawMessage, value: Buffer | null): Readable | Unreadable {
  try {
    return contentOf(topic, message, value);
  } catch (error) {
    const facts = { error: error instanceof Error ? error.name : 'unknown' };
    return { readable: false, reason: { code: 'UNREADABLE', message: 'UNREADABLE', facts } };
  }
}

/** What breaks the contract is a reason for a dead letter. */
function contentOf(topic: Topic, message: RawMessage, value: Buffer | null): Readable | Unreadable {
  const refuse = (code: string, facts: Record<string, unknown>, identity?: Identity): Unreadable => ({
    readable: false,
    reason: { code, message: code, facts },
    ...(identity === undefined ? {} : { identity }),
  });
  if (topic.parkBehindDeadLetter && message.key === null) return refuse('KEY_MISSING', {});
  const headers = Object.fromEntries(message.headers.map(({ name, value }) => [name, bytesOf(value) ?? '']));
  const read = readEvent(topic.contract, { value, headers });
  if (read.outcome === 'read') return { readable: true, name: topic.contract, event: read.event };
  if (read.outcome === 'unreadable') return refuse('UNREADABLE', { reason: read.reason });
  const errors = read.errors.slice(0, MOST_ERRORS).map(({ pointer, code }) => ({ pointer, code }));
  return refuse('CONTRACT_BROKEN', { errors }, identityOf(read.envelope));
}

/** Attributes of an envelope that is otherwise wrong, for whoever looks at the dead letter. */
function identityOf({ id, source, type }: Readonly<Record<string, unknown>>): Identity {
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof source === 'string' ? { source } : {}),
    ...(typeof type === 'string' ? { type } : {}),
  };
}

/** The driver answers stored bytes as its own Binary. */
function bytesOf(stored: RawMessage['raw']): Buffer | null {
  if (stored === null) return null;
  return Buffer.isBuffer(stored) ? stored : Buffer.from(stored.buffer);
}

function idOf({ topic, partition, offset }: RawMessage, bytes: Buffer | null): string {
  const hash = createHash('sha256').update(`${topic}|${partition}|${offset}|`);
  return hash
    .update(bytes ?? '')
    .digest('hex')
    .slice(0, ID_LENGTH);
}

export const inboxId = (service: string, { source, id }: Envelope): string => `${service}|${source}|${id}`;

/** The next link of the chain: what a handler emits was caused by its event. */
export const causeOf = (service: string, event: Envelope): Cause => ({
  correlationId: event.correlationid,
  causationId: event.id,
  mode: event.mode,
  actor: `/${service}`,
});
