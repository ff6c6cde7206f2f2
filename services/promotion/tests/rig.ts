import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import {
  dataSchemaOf,
  type Envelope,
  type EventData,
  type EventName,
  subjectOf,
  topicOf,
  topics,
} from '@ladder/contracts';
import { createPassportIssuer, generateKeyPair, PASSPORT_HEADER, type Role } from '@ladder/identity';
import { createProducer, ensureTopics } from '@ladder/messaging';
import { createLogger } from '@ladder/process';
import { openStore, type Store } from '@ladder/store';
import juniorManager from '../policies/promotion.junior-manager.json' with { type: 'json' };
import storeManager from '../policies/promotion.store-manager.json' with { type: 'json' };
import supervisor from '../policies/promotion.supervisor.json' with { type: 'json' };
import { startPromotion } from '../src/service.ts';

const WAIT_LIMIT_MS = 20_000;
const POLL_MS = 25;
/** Where the business clock of these tests starts. */
export const TODAY = '2025-10-09T01:00:00.000Z';

jest.setTimeout(3 * WAIT_LIMIT_MS);

const log = createLogger('promotion-tests', 'silent');
const brokers = (process.env['LADDER_TEST_KAFKA_BROKERS'] ?? '').split(',');
const rootUri = process.env['LADDER_TEST_MONGODB_ROOT_URI'] ?? '';

/** The topics are shared with other tests, so that people, posts and courses of one run have names of their own. */
export const run = randomUUID().slice(0, 8);
export const named = (name: string): string => `${name}-${run}`;
export const coded = (code: string): string => `${code}_${run.toUpperCase()}`;

export interface Asker {
  readonly employeeId: string;
  readonly roles?: readonly Role[];
}

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** How a message is sent; the same id again is the same message again. */
export interface Sending {
  readonly id?: string;
  readonly mode?: 'live' | 'correction' | 'backfill';
}

export interface Rig {
  readonly db: Store['db'];
  /** What the graph answers to a person. */
  ask<Data>(asker: Asker, query: string, variables?: object): Promise<Answer<Data>>;
  /** Puts an event of another service on its topic. */
  publish<T extends EventName>(name: T, key: string, data: EventData[T], sending?: Sending): Promise<void>;
  /** The events of one type that promotion has written about a key. */
  written<T extends EventName>(type: T, key: string): Promise<readonly Envelope<T>[]>;
  close(): Promise<void>;
}

/** Promotion in this process, on a database of its own, with the policies of the specification for posts of this run. */
export async function openRig(): Promise<Rig> {
  const mongodbUri = uriOf(`promotion_${run}`);
  const { db, close } = await openStore({ uri: mongodbUri, appName: 'promotion-tests', environment: 'development' });
  await db.collection<{ _id: string }>('policies').insertMany([supervisor, storeManager, juniorManager].map(ofThisRun));
  await ensureTopics(brokers, topics, log);
  const producer = await createProducer(brokers, log);
  const clockFile = join(tmpdir(), `promotion-clock-${run}.json`);
  const { privateJwk, publicJwks } = await generateKeyPair();
  const passports = createPassportIssuer({ privateKeyJwk: privateJwk });
  const service = await startPromotion(
    {
      port: 0,
      host: '127.0.0.1',
      mongodbUri,
      kafkaBrokers: brokers,
      passportKeys: publicJwks,
      environment: 'development',
      logLevel: 'silent',
      businessClock: { file: clockFile, startAt: TODAY },
    },
    log,
  );
  let sequence = 0;

  return {
    db,
    ask: async <Data>({ employeeId, roles = ['EMPLOYEE'] }: Asker, query: string, variables: object = {}) => {
      const viewer = { employeeId, roles };
      const passport = await passports.mint({ viewer, audience: 'promotion', correlationId: randomUUID() });
      const response = await fetch(`http://127.0.0.1:${service.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [PASSPORT_HEADER]: passport },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<Data>;
    },
    publish: async (name, key, data, { id = randomUUID(), mode = 'live' } = {}) => {
      const { topic, producer: source } = topicOf(name);
      sequence += 1;
      const envelope = {
        specversion: '1.0',
        id,
        source: `/${source}`,
        type: name,
        subject: subjectOf(name, key),
        time: TODAY,
        dataschema: dataSchemaOf(name),
        datacontenttype: 'application/json',
        correlationid: `chain-${key}`,
        sequence,
        mode,
        data,
      };
      await producer.send([{ topic, messages: [{ key, value: JSON.stringify(envelope) }] }]);
    },
    written: async <T extends EventName>(type: T, key: string) => {
      const rows = db.collection<{ topic: string; key: string; sequence: number; envelope: Envelope<T> }>('outbox');
      const found = await rows
        .find({ topic: topicOf(type).topic, key })
        .sort({ sequence: 1 })
        .toArray();
      return found.map(({ envelope }) => envelope);
    },
    close: async () => {
      await service.stop();
      await producer.close();
      await db.dropDatabase();
      await close();
      rmSync(clockFile, { force: true });
    },
  };
}

interface PathPolicy {
  readonly key: string;
  readonly version: number;
  readonly params: { readonly targetPositionId: string; readonly fromPositionIds: readonly string[] };
}

/** The policy's figures, for posts and courses that only this run has. */
function ofThisRun<P extends PathPolicy>(policy: P) {
  const key = `${policy.key}.${run}`;
  const text = JSON.stringify(policy.params)
    .replaceAll('TEAM_MGMT_BASICS', coded('TEAM_MGMT_BASICS'))
    .replaceAll('PROJECT_COORDINATION', coded('PROJECT_COORDINATION'));
  const params = JSON.parse(text) as P['params'];
  const posts = {
    targetPositionId: named(params.targetPositionId),
    fromPositionIds: params.fromPositionIds.map(named),
  };
  return { ...policy, _id: `${key}@${policy.version}`, key, params: { ...params, ...posts } };
}

function uriOf(database: string): string {
  const uri = new URL(rootUri);
  uri.pathname = `/${database}`;
  if (uri.username !== '' && !uri.searchParams.has('authSource')) uri.searchParams.set('authSource', 'admin');
  return uri.href;
}

/** Waits until `look` answers true; fails loudly when it never does. */
export async function until(what: string, look: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + WAIT_LIMIT_MS;
  while (!(await look())) {
    if (Date.now() > giveUpAt) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
