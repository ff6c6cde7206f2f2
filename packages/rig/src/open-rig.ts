import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  dataSchemaOf,
  type Envelope,
  type EventData,
  type EventName,
  subjectOf,
  topicOf,
  topics,
} from '@ladder/contracts';
import { ensureTopics, freshDatabase } from '@ladder/engines';
import { createPassportIssuer, generateKeyPair, PASSPORT_HEADER, type PassportKeys, type Role } from '@ladder/identity';
import { createProducer } from '@ladder/messaging';
import { createLogger, type Logger, type LogLevel, type Running } from '@ladder/process';
import { type Db, MongoClient } from 'mongodb';

/** What a service is started with; every service's configuration has these fields. */
export interface RigConfig {
  readonly port: number;
  readonly host: string;
  readonly mongodbUri: string;
  readonly kafkaBrokers: string[];
  readonly passportKeys: PassportKeys;
  readonly environment: 'development';
  readonly logLevel: LogLevel;
  readonly businessClock: { readonly file: string; readonly startAt: string };
}

export interface RigOptions {
  readonly service: string;
  readonly start: (config: RigConfig, log: Logger) => Promise<Running & { readonly port: number }>;
  /** Today on the business clock. */
  readonly today: string;
  /** Prepares the empty database before the service opens it. */
  readonly prepare?: (db: Db) => Promise<void>;
}

export interface Asker {
  readonly employeeId: string;
  readonly roles?: readonly Role[];
  readonly language?: string;
}

/** A GraphQL answer; what it holds depends on the query. */
// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
export interface Answer<Data = any> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface Sent {
  readonly id?: string;
  readonly mode?: Envelope['mode'];
  readonly time?: string;
  readonly correlationId?: string;
}

/** One service in this process, on a database of its own and on the real topics, which other tests share. */
export interface Rig {
  readonly db: Db;
  /** The clock file, for `moveBusinessClock`. */
  readonly clockFile: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
  readonly ask: <Data = any>(asker: Asker, query: string, variables?: object) => Promise<Answer<Data>>;
  /** Puts an event of another service on its topic; the same id again is the same message again. */
  readonly publish: <T extends EventName>(name: T, key: string, data: EventData[T], sent?: Sent) => Promise<void>;
  /** Puts bytes on a topic as they are. */
  readonly publishRaw: (topic: string, key: string, value: string) => Promise<void>;
  /** Envelopes of one event that the service has written about a key, in order. */
  readonly written: <T extends EventName>(name: T, key: string) => Promise<readonly Envelope<T>[]>;
  readonly close: () => Promise<void>;
}

type PassportKey = Parameters<typeof createPassportIssuer>[0]['privateKeyJwk'];

/** Names of people, posts and courses of one test run, since topics are shared. */
export const run = randomUUID().slice(0, 8);
export const named = (name: string): string => `${name}-${run}`;

export async function openRig({ service, start, today, prepare }: RigOptions): Promise<Rig> {
  const rootUri = process.env['LADDER_TEST_MONGODB_ROOT_URI'] ?? '';
  const brokers = (process.env['LADDER_TEST_KAFKA_BROKERS'] ?? '').split(',');
  const logLevel = (process.env['LADDER_TEST_LOG_LEVEL'] ?? 'silent') as LogLevel;
  const log = createLogger(service, logLevel);
  const database = await freshDatabase(rootUri, service);
  const client = await new MongoClient(rootUri).connect();
  const db = client.db(database.name);
  await prepare?.(db);
  await ensureTopics(brokers, topics);
  const producer = await createProducer(brokers, log);
  const keys = await generateKeyPair();
  const folder = mkdtempSync(join(tmpdir(), 'ladder-rig-'));
  const businessClock = { file: join(folder, 'clock.json'), startAt: today };
  const running = await start(
    {
      port: 0,
      host: '127.0.0.1',
      mongodbUri: database.uri,
      kafkaBrokers: brokers,
      passportKeys: keys.publicJwks,
      environment: 'development',
      logLevel,
      businessClock,
    },
    log,
  );
  const publishRaw: Rig['publishRaw'] = (topic, key, value) => producer.send([{ topic, messages: [{ key, value }] }]);

  return {
    db,
    clockFile: businessClock.file,
    publishRaw,
    ask: askerOf(service, running.port, keys.privateJwk),
    publish: publisherOf(publishRaw, today),
    written: async (name, key) => {
      const rows = await db
        .collection('outbox')
        .find({ topic: topicOf(name).topic, key })
        .sort({ sequence: 1 })
        .toArray();
      return rows.map(({ envelope }) => envelope as never);
    },
    close: async () => {
      await running.stop();
      await producer.close();
      await client.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks the subgraph as the gateway does: with a passport for somebody. */
function askerOf(service: string, port: number, privateKeyJwk: PassportKey): Rig['ask'] {
  const passports = createPassportIssuer({ privateKeyJwk });
  return async ({ employeeId, roles = ['EMPLOYEE'], language = 'en' }, query, variables = {}) => {
    const viewer = { employeeId, roles };
    const passport = await passports.mint({ viewer, audience: service, correlationId: randomUUID() });
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language, [PASSPORT_HEADER]: passport },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}

/** Publishes as another service's relay does; the same message again keeps its place in the order of its key. */
function publisherOf(publishRaw: Rig['publishRaw'], today: string): Rig['publish'] {
  const sequences = new Map<string, number>();
  const sequenceOf = (stream: string, id: string): number => {
    const place = `${stream}|${id}`;
    const known = sequences.get(place);
    if (known !== undefined) return known;
    const next = (sequences.get(stream) ?? 0) + 1;
    sequences.set(stream, next).set(place, next);
    return next;
  };
  return (name, key, data, { id = randomUUID(), mode = 'live', time = today, correlationId = `chain-${key}` } = {}) => {
    const { topic, producer: source } = topicOf(name);
    const envelope = {
      specversion: '1.0',
      id,
      source: `/${source}`,
      type: name,
      subject: subjectOf(name, key),
      time,
      dataschema: dataSchemaOf(name),
      datacontenttype: 'application/json',
      correlationid: correlationId,
      sequence: sequenceOf(`${topic}|${key}`, id),
      mode,
      data,
    };
    return publishRaw(topic, key, JSON.stringify(envelope));
  };
}
