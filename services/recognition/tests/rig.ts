import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  dataSchemaOf,
  type Envelope,
  type EventData,
  type EventName,
  metricKey,
  subjectIdOf,
  subjectOf,
  topicOf,
  topics,
} from '@ladder/contracts';
import { createPassportIssuer, generateKeyPair, PASSPORT_HEADER, type Role } from '@ladder/identity';
import { createProducer, ensureTopics } from '@ladder/messaging';
import { createLogger, type LogLevel } from '@ladder/process';
import mongoose from 'mongoose';
import { startRecognition } from '../src/service.ts';

/** The demo's today. */
const TODAY = '2025-10-09T09:00:00+08:00';
const WAIT_LIMIT_MS = 30_000;
const POLL_MS = 25;
const LEVEL = (process.env['LADDER_TEST_LOG_LEVEL'] ?? 'silent') as LogLevel;

/** The topics are shared with other tests, so that people and departments of one run have names of their own. */
const RUN = randomUUID().slice(0, 8);
export const named = (name: string): string => `${name}-${RUN}`;
const DATABASE = `recognition_${RUN}`;

/** What recognition keeps for itself; the rest of its database is messaging's. */
const OWN_COLLECTIONS = ['award_cycles', 'award_facts', 'departments', 'employees'];

export interface Asking {
  readonly roles?: readonly Role[];
  readonly language?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Recognition as it runs, on a database of its own and the real topics. */
export async function openRig() {
  const rootUri = process.env['LADDER_TEST_MONGODB_ROOT_URI'] ?? '';
  const brokers = (process.env['LADDER_TEST_KAFKA_BROKERS'] ?? '').split(',');
  const { privateJwk, publicJwks } = await generateKeyPair();
  const folder = mkdtempSync(join(tmpdir(), 'ladder-recognition-'));
  await ensureTopics(brokers, topics);
  const service = await startRecognition(
    {
      port: 0,
      host: '127.0.0.1',
      mongodbUri: uriOf(rootUri, DATABASE),
      kafkaBrokers: brokers,
      passportKeys: publicJwks,
      environment: 'development',
      logLevel: LEVEL,
      businessClock: { file: join(folder, 'clock.json'), startAt: TODAY },
    },
    createLogger('recognition-tests', LEVEL),
  );
  const producer = await createProducer(brokers);
  const root = await new mongoose.mongo.MongoClient(rootUri).connect();
  const db = root.db(DATABASE);
  const passports = createPassportIssuer({ privateKeyJwk: privateJwk });

  const ask = async <Data>(person: string, query: string, asking: Asking = {}): Promise<Answer<Data>> => {
    const viewer = { employeeId: named(person), roles: asking.roles ?? ['EMPLOYEE' as const] };
    const passport = await passports.mint({ viewer, audience: 'recognition', correlationId: randomUUID() });
    const response = await fetch(`http://127.0.0.1:${service.port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': asking.language ?? 'en',
        [PASSPORT_HEADER]: passport,
      },
      body: JSON.stringify({ query, variables: asking.variables ?? {} }),
    });
    return (await response.json()) as Answer<Data>;
  };

  return {
    db,
    ask,
    /** Sends events as their producers' relays would; the same one twice is a redelivery. */
    publish: async (...events: readonly Envelope[]): Promise<void> => {
      for (const event of events) {
        const { topic } = topicOf(event.type as EventName);
        await producer.send([{ topic, messages: [{ key: keyOf(event), value: JSON.stringify(event) }] }]);
      }
    },
    /** Whether recognition is through with the event. */
    isApplied: async ({ source, id }: Envelope): Promise<boolean> =>
      (await db.collection<{ _id: string }>('inbox').countDocuments({ _id: `recognition|${source}|${id}` })) === 1,
    /** Events of this run that ended in the dead letters. */
    refused: () => db.collection('dead_letters').countDocuments({ key: { $regex: `-${RUN}$` } }),
    /** Counts what MongoDB read for recognition itself while `work` ran, by collection. */
    readsOf: async (work: () => Promise<unknown>): Promise<Record<string, number>> => {
      await db.command({ profile: 0 });
      await db.collection('system.profile').drop();
      await db.command({ profile: 2 });
      await work();
      await db.command({ profile: 0 });
      const seen = await db.collection<{ ns: string; op: string }>('system.profile').find().toArray();
      const reads = seen.filter(({ op }) => op === 'query' || op === 'getmore' || op === 'command');
      const collections = reads.map(({ ns }) => ns.slice(DATABASE.length + 1));
      const own = collections.filter((name) => OWN_COLLECTIONS.includes(name));
      return Object.fromEntries([...Map.groupBy(own, (name) => name)].map(([name, group]) => [name, group.length]));
    },
    close: async (): Promise<void> => {
      await service.stop();
      await producer.close();
      await db.dropDatabase();
      await root.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Rig = Awaited<ReturnType<typeof openRig>>;

const sequences = new Map<string, number>();

/** An event as it lies in its topic. */
export function eventOf<T extends EventName>(type: T, key: string, data: EventData[T]): Envelope<T> {
  const { producer } = topicOf(type);
  const stream = `${type}|${key}`;
  const sequence = (sequences.get(stream) ?? 0) + 1;
  sequences.set(stream, sequence);
  return {
    specversion: '1.0',
    id: randomUUID(),
    source: `/${producer}`,
    type,
    subject: subjectOf(type, key),
    time: '2025-01-15T02:00:00.000Z',
    dataschema: dataSchemaOf(type),
    datacontenttype: 'application/json',
    correlationid: `chain-${key}`,
    sequence,
    mode: 'live',
    data,
  };
}

const keyOf = (event: Envelope): string =>
  'subjectType' in event.data ? metricKey(event.data.subjectType, event.data.subjectId) : subjectIdOf(event);

function uriOf(rootUri: string, database: string): string {
  const uri = new URL(rootUri);
  uri.pathname = `/${database}`;
  if (uri.username !== '') uri.searchParams.set('authSource', 'admin');
  return uri.href;
}

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
