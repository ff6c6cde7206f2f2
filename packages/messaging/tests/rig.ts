import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { type NewEvent, topicOf, topics } from '@ladder/contracts';
import { createLogger, type LogLevel } from '@ladder/process';
import { type Db, MongoClient } from 'mongodb';
import { messagingCollections } from '../src/collections.ts';
import {
  type Cause,
  createMessaging,
  createProducer,
  ensureMessagingCollections,
  ensureTopics,
  type Handler,
  type Messaging,
  type OutgoingMessage,
  on,
} from '../src/index.ts';

/** The event that these tests send; `submissionNo` tells them apart. */
export const EVENT = 'practice-task-submitted.v1';
export const INBOUND = 'performance-updated.inbound.v1';
export const TOPIC = topicOf(EVENT).topic;

const LEVEL = (process.env['LADDER_TEST_LOG_LEVEL'] ?? 'silent') as LogLevel;
const WAIT_LIMIT_MS = 20_000;
const POLL_MS = 20;

jest.setTimeout(2 * WAIT_LIMIT_MS);

export const log = createLogger('messaging-tests', LEVEL);
export const brokers = (process.env['LADDER_TEST_KAFKA_BROKERS'] ?? '').split(',');
export const unique = (name: string): string => `${name}-${randomUUID().slice(0, 8)}`;
export const cause: Cause = { correlationId: 'chain-1', mode: 'live', actor: 'e-1' };

export const submitted = (key: string, submissionNo: number): NewEvent<typeof EVENT> => ({
  type: EVENT,
  key,
  time: '2026-11-02T08:00:00.000Z',
  data: {
    taskId: `task-${key}`,
    recordId: `record-${key}`,
    courseId: 'course-1',
    managerId: null,
    submissionNo,
    submittedAt: '2026-11-02T08:00:00.000Z',
  },
});

/** A message as the platform's relay would send it, for faults that the relay cannot make. */
export const wire = (key: string, sequence: number, change: Record<string, unknown> = {}): OutgoingMessage => ({
  key,
  value: JSON.stringify({
    specversion: '1.0',
    id: randomUUID(),
    source: '/training',
    type: EVENT,
    subject: `employee/${key}`,
    time: '2026-11-02T08:00:00.000Z',
    dataschema: 'urn:ladder:event:practice-task-submitted.v1',
    datacontenttype: 'application/json',
    correlationid: 'chain-1',
    sequence,
    mode: 'live',
    data: submitted(key, sequence).data,
    ...change,
  }),
});

export interface Rig {
  readonly client: MongoClient;
  database(name: string): Promise<Database>;
  send(topic: string, ...messages: readonly OutgoingMessage[]): Promise<void>;
  close(): Promise<void>;
}

export interface Database {
  readonly db: Db;
  readonly rows: ReturnType<typeof messagingCollections>;
  service<Deps>(name: string, handlers: readonly Handler<Deps>[], deps: Deps): Messaging;
}

/** Real engines; a database of its own for each service that a test makes. */
export async function openRig(): Promise<Rig> {
  const client = new MongoClient(process.env['LADDER_TEST_MONGODB_ROOT_URI'] ?? '');
  await client.connect();
  await ensureTopics(brokers, topics, log);
  const producer = await createProducer(brokers, log);
  const made: Db[] = [];
  const running: Messaging[] = [];
  return {
    client,
    database: async (name) => {
      const db = client.db(unique(`m-${name}`));
      made.push(db);
      await ensureMessagingCollections(db);
      await db.createCollection('effects');
      return {
        db,
        rows: messagingCollections(db),
        service: (service, handlers, deps) => {
          const connection = { client, db };
          const onFatal = (error: Error): void => log.fatal({ err: error }, 'fatal');
          const messaging = createMessaging({ service, connection, brokers, handlers, deps, log, onFatal });
          running.push(messaging);
          return messaging;
        },
      };
    },
    send: (topic, ...messages) => producer.send([{ topic, messages }]),
    close: async () => {
      for (const messaging of running) await messaging.stop();
      for (const db of made) await db.dropDatabase();
      await producer.close();
      await client.close();
    },
  };
}

/** What a test's handler wrote down: one effect for each event that it saw. */
export interface Effect {
  readonly key: string;
  readonly no: number;
  readonly id: string;
}

/** Writes an effect for each event of the test's own keys; `before` may throw. */
export const recorder = (
  db: Db,
  keys: readonly string[],
  before: (no: number, key: string) => void = () => undefined,
) =>
  on<typeof EVENT, object>(EVENT, async (event, { tx }) => {
    const key = event.subject.replace('employee/', '');
    if (!keys.includes(key)) return;
    const { submissionNo: no } = event.data;
    await db.collection('effects').insertOne({ key, no, id: event.id }, { session: tx.session });
    before(no, key);
  });

export const effectsOf = async (db: Db, key: string): Promise<number[]> =>
  (await db.collection<Effect>('effects').find({ key }).sort({ _id: 1 }).toArray()).map(({ no }) => no);

/** Waits until `look` answers something true; fails loudly when it never does. */
export async function until<R>(what: string, look: () => Promise<R> | R): Promise<NonNullable<R>> {
  const giveUpAt = Date.now() + WAIT_LIMIT_MS;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > giveUpAt) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
