import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { topicOf } from '@ladder/contracts';
import type { OutboxRow } from '../src/collections.ts';
import { kafkaFaultOf } from '../src/kafka.ts';
import { LeaseLostError, openLease } from '../src/lease.ts';
import { Relay } from '../src/relay.ts';
import { createProducer, ensureTopics, type Publisher } from '../src/index.ts';
import {
  brokers,
  cause,
  type Database,
  effectsOf,
  log,
  openRig,
  range,
  recorder,
  type Rig,
  submitted,
  unique,
  until,
} from './rig.ts';

/** Rows that MongoDB answers before a cursor has to ask again. */
const FIRST_BATCH = 101;

describe('the relay', () => {
  let rig: Rig;
  const relays: Relay[] = [];

  beforeAll(async () => {
    rig = await openRig();
  });
  afterEach(async () => {
    for (const relay of relays.splice(0)) await relay.stop();
  });
  afterAll(() => rig.close());

  /** A relay whose publisher can be tampered with, as a network would. */
  const relayOf = ({ rows: collections }: Database, tamper: (publisher: Publisher) => Publisher = (same) => same) => {
    const openPublisher = async () => tamper(await createProducer(brokers, log));
    const relay = new Relay({ client: rig.client, collections, openPublisher, faultOf: kafkaFaultOf, log });
    relays.push(relay);
    return relay;
  };
  const emit = ({ service }: Database, ...events: readonly ReturnType<typeof submitted>[]) =>
    service('training', [], {}).transact(cause, async (tx) => tx.emit(...events));
  const connectionLost = () => Object.assign(new Error('connection lost'), { name: 'KafkaJSConnectionClosedError' });
  const inState = ({ rows }: Database, state: OutboxRow['state']) => rows.outbox.countDocuments({ state });

  test('publishes again what it could not mark, and a consumer applies it once', async () => {
    const key = unique('e');
    const training = await rig.database('training');
    const probe = await rig.database('probe');
    const consumer = probe.service(unique('probe'), [recorder(probe.db, [key])], {});
    await consumer.start();
    await emit(training, ...range(3).map((no) => submitted(key, no)));
    let published = 0;
    const relay = relayOf(training, (publisher) => ({
      ...publisher,
      send: async (batch) => {
        await publisher.send(batch);
        published += 1;
        if (published === 1) throw connectionLost();
      },
    }));
    relay.start();
    await until('all sent', async () => (await inState(training, 'sent')) === 3);
    expect(published).toBe(2);
    await until('the effects', async () => (await effectsOf(probe.db, key)).length === 3);
    await until('the duplicates', () => consumer.health().consumer.duplicates >= 3);
    expect(await effectsOf(probe.db, key)).toEqual([1, 2, 3]);
    await consumer.stop();
  });

  test('keeps the order of a key whose events are committed while a page is being read', async () => {
    const training = await rig.database('training');
    const key = unique('late');
    const others = range(40).map(() => unique('e'));
    await emit(training, submitted(key, 1));
    await training.rows.outbox.updateMany({}, { $set: { state: 'sent', sentAt: new Date() } });
    // The cursor stands among the third events when its first batch is over: behind it the second, ahead of it the third.
    for (const other of others) await emit(training, ...range(3).map((no) => submitted(other, no)));
    let committed = false;
    /** Reads as the relay does, row by row; two events are committed when the first batch is over. */
    const outbox = new Proxy(training.rows.outbox, {
      get: (target, property) => {
        const value: unknown = Reflect.get(target, property);
        if (property !== 'find') return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        return (...args: Parameters<typeof target.find>) => {
          const cursor = target.find(...args);
          cursor.toArray = async () => {
            const found: OutboxRow[] = [];
            for (let row = await cursor.next(); row !== null; row = await cursor.next()) {
              found.push(row);
              if (found.length !== FIRST_BATCH || committed) continue;
              committed = true;
              await emit(training, submitted(key, 2));
              await emit(training, submitted(key, 3));
            }
            return found;
          };
          return cursor;
        };
      },
    });
    const published: number[] = [];
    const relay = relayOf({ ...training, rows: { ...training.rows, outbox } }, (publisher) => ({
      ...publisher,
      send: async (batch) => {
        const sent = batch.flatMap(({ messages }) => messages).filter((message) => message.key === key);
        published.push(...sent.map(({ value }) => (JSON.parse(String(value)) as { sequence: number }).sequence));
        await publisher.send(batch);
      },
    }));
    relay.start();
    await until('all sent', async () => (await inState(training, 'pending')) === 0 && committed);
    expect(published).toEqual([2, 3]);
  });

  test('loses nothing while the broker is down, and waits', async () => {
    const key = unique('e');
    const training = await rig.database('training');
    let up = false;
    let tries = 0;
    const relay = relayOf(training, (publisher) => ({
      ...publisher,
      send: async (batch) => {
        tries += 1;
        if (!up) throw connectionLost();
        await publisher.send(batch);
      },
    }));
    relay.start();
    await emit(training, submitted(key, 1));
    await until('3 tries', () => tries >= 3);
    expect(await inState(training, 'pending')).toBe(1);
    expect(await training.rows.outbox.findOne({ key })).toMatchObject({ attempts: 0 });
    up = true;
    await until('it is sent', async () => (await inState(training, 'sent')) === 1);
  });

  test('blocks a row that cannot be sent after 5 tries; only its key stops', async () => {
    const [bad, good] = [unique('bad'), unique('good')];
    const training = await rig.database('training');
    let repaired = false;
    const relay = relayOf(training, (publisher) => ({
      ...publisher,
      send: async (batch) => {
        if (!repaired && batch.some(({ messages }) => messages.some(({ key }) => key === bad))) {
          throw new Error('message too large');
        }
        await publisher.send(batch);
      },
    }));
    await emit(training, ...range(3).flatMap((no) => [submitted(bad, no), submitted(good, no)]));
    relay.start();
    await until('the good key', async () => (await inState(training, 'sent')) === 3);
    await until('the block', async () => (await inState(training, 'blocked')) === 1);
    expect(await training.rows.outbox.findOne({ state: 'blocked' })).toMatchObject({
      key: bad,
      sequence: 1,
      attempts: 5,
    });
    expect(await training.rows.outbox.countDocuments({ key: bad, state: 'pending' })).toBe(2);
    await emit(training, submitted(good, 4), submitted(bad, 4));
    await until('the good key goes on', async () => (await inState(training, 'sent')) === 4);
    expect(await training.rows.outbox.countDocuments({ key: bad, state: 'pending' })).toBe(3);
    repaired = true;
    expect(await training.service('training', [], {}).releaseBlocked()).toBe(1);
    await until('the bad key goes on', async () => (await inState(training, 'sent')) === 8);
  });

  test('blocks a message that the broker finds too large, and waits for a topic that is not there', async () => {
    const [large, lost, good] = [unique('large'), unique('lost'), unique('good')];
    const training = await rig.database('training');
    await emit(training, ...[large, lost, good].map((key) => submitted(key, 1)));
    const ballast = 'x'.repeat(1_500_000);
    await training.rows.outbox.updateOne({ key: large }, { $set: { 'envelope.ballast': ballast } as object });
    const topic = unique('no-such-topic');
    await training.rows.outbox.updateOne({ key: lost }, { $set: { topic, stream: `${topic}|${lost}` } });
    const relay = relayOf(training);
    relay.start();
    await until('the good key', async () => (await inState(training, 'sent')) === 1);
    await until('the block', () => training.rows.outbox.findOne({ key: large, state: 'blocked' }));
    expect(await training.rows.outbox.findOne({ key: lost })).toMatchObject({ state: 'pending', attempts: 0 });
    await ensureTopics(brokers, [{ ...topicOf('credits-earned.v1'), topic, retentionDays: 1 }], log);
    await until('the lost key', () => training.rows.outbox.findOne({ key: lost, state: 'sent' }));
  });

  test('has one leader of several, and another one when it leaves', async () => {
    const training = await rig.database('training');
    const all = range(3).map(() => relayOf(training));
    for (const relay of all) relay.start();
    await until('a leader', () => all.some((relay) => relay.health().leader));
    const keys = range(5).map(() => unique('e'));
    await Promise.all(keys.map((key) => emit(training, ...range(10).map((no) => submitted(key, no)))));
    await until('all sent', async () => (await inState(training, 'sent')) === 50);
    const first = all.find((relay) => relay.health().leader);
    expect(all.filter((relay) => relay.health().leader)).toHaveLength(1);
    const fence = first?.health().fence ?? 0;
    await first?.stop();
    await until('the next leader', () => all.some((relay) => relay !== first && relay.health().leader));
    expect(all.find((relay) => relay.health().leader)?.health().fence).toBe(fence + 1);
    await emit(training, submitted(keys[0] ?? '', 11));
    await until('the last', async () => (await inState(training, 'sent')) === 51);
    const owners = await training.rows.outbox
      .aggregate<{ owners: string[] }>([{ $group: { _id: '$fence', owners: { $addToSet: '$relay' } } }])
      .toArray();
    expect(owners.every((row) => row.owners.length === 1)).toBe(true);
  });

  test('is rejected when it wakes up after somebody else took over', async () => {
    const { rows } = await rig.database('training');
    const [sleeper, successor] = [openLease(rows.leases, 'relay'), openLease(rows.leases, 'relay')];
    expect(await sleeper.claim()).toBe(true);
    expect(await successor.claim()).toBe(false);
    await rows.leases.updateOne({ _id: 'relay' }, { $set: { expiresAt: new Date(0) } });
    expect(await successor.claim()).toBe(true);
    expect(successor.fence).toBe(2);
    await rig.client.withSession(async (session) => {
      session.startTransaction();
      await expect(sleeper.assert(session)).rejects.toThrow(LeaseLostError);
      await session.abortTransaction();
    });
    expect(sleeper.held()).toBe(false);
  });
});
