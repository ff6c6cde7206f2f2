import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Db } from 'mongodb';
import { on, refused } from '../src/index.ts';
import {
  cause,
  type Database,
  type Effect,
  EVENT,
  effectsOf,
  openRig,
  range,
  recorder,
  type Rig,
  submitted,
  TOPIC,
  unique,
  until,
  wire,
} from './rig.ts';

describe('delivery', () => {
  let rig: Rig;
  let training: Database;

  beforeAll(async () => {
    rig = await openRig();
    training = await rig.database('training');
    await training.service('training', [], {}).start();
  });
  afterAll(() => rig.close());

  const emit = (...events: readonly ReturnType<typeof submitted>[]) =>
    training.service('training', [], {}).transact(cause, async (tx) => tx.emit(...events));

  test('applies each event once and in the order of its key, whatever commits first', async () => {
    const keys = range(10).map(() => unique('e'));
    const { db, service } = await rig.database('probe');
    const messaging = service(unique('probe'), [recorder(db, keys)], {});
    await messaging.start();
    await Promise.all(keys.flatMap((key) => range(10).map(() => emit(submitted(key, 1), submitted(key, 2)))));
    for (const key of keys) await until(`20 of ${key}`, async () => (await effectsOf(db, key)).length >= 20);
    const ids = await training.rows.outbox
      .find({ key: keys[0] ?? '' })
      .sort({ sequence: 1 })
      .toArray();
    const effects = await db
      .collection<Effect>('effects')
      .find({ key: keys[0] ?? '' })
      .sort({ _id: 1 })
      .toArray();
    expect(effects.map(({ id }) => id)).toEqual(ids.map(({ _id }) => _id));
    expect(messaging.health()).toMatchObject({ ready: true, consumer: { running: true } });
    await messaging.stop();
    expect(messaging.health()).toMatchObject({ ready: false, relay: { leader: false } });
  });

  test('hands the chain on: what a handler emits was caused by its event', async () => {
    const key = unique('e');
    const { rows, service } = await rig.database('probe');
    const echo = on<typeof EVENT, object>(EVENT, async ({ subject }, { tx, arrival }) => {
      if (subject === `employee/${key}` && arrival.key === key) tx.emit(submitted(`${key}-echo`, 7));
    });
    const messaging = service(unique('probe'), [echo], {});
    await messaging.start();
    await training.service('training', [], {}).transact({ ...cause, mode: 'backfill' }, async (tx) => {
      tx.emit(submitted(key, 1));
    });
    const row = await until('the echo', () => rows.outbox.findOne({ key: `${key}-echo` }));
    const first = await training.rows.outbox.findOne({ key });
    expect(row.envelope).toMatchObject({ causationid: first?._id, correlationid: 'chain-1', mode: 'backfill' });
    await messaging.stop();
  });

  test('applies the same bytes once, twice in one batch or again later', async () => {
    const key = unique('e');
    const { db, rows, service } = await rig.database('probe');
    const messaging = service(unique('probe'), [recorder(db, [key])], {});
    await messaging.start();
    const message = wire(key, 1);
    await rig.send(TOPIC, message, message, message);
    await until('the first', async () => (await effectsOf(db, key)).length > 0);
    await rig.send(TOPIC, message, wire(key, 2));
    await until('the second', async () => (await effectsOf(db, key)).length > 1);
    expect(await effectsOf(db, key)).toEqual([1, 2]);
    expect(await rows.inbox.countDocuments({ _id: /\|\/training\|/, topic: TOPIC })).toBeGreaterThanOrEqual(2);
    await messaging.stop();
  });

  test('takes a sequence that was applied already for a duplicate, and counts a gap without waiting', async () => {
    const key = unique('e');
    const { db, rows, service } = await rig.database('probe');
    const messaging = service(unique('probe'), [recorder(db, [key])], {});
    await messaging.start();
    await rig.send(TOPIC, wire(key, 1), wire(key, 1), wire(key, 5), wire(key, 4), wire(key, 6));
    await until('the last', async () => (await effectsOf(db, key)).includes(6));
    expect(await effectsOf(db, key)).toEqual([1, 5, 6]);
    expect(await rows.streams.findOne({ _id: `${TOPIC}|${key}` })).toMatchObject({ last: 6 });
    expect(messaging.health().consumer.sequenceGaps).toBeGreaterThanOrEqual(3);
    await messaging.stop();
  });

  test('reads binary CloudEvents too', async () => {
    const key = unique('e');
    const { db, service } = await rig.database('probe');
    const messaging = service(unique('probe'), [recorder(db, [key])], {});
    await messaging.start();
    const { data, ...attributes } = JSON.parse(String(wire(key, 1).value)) as Record<string, unknown>;
    const headers = Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [`ce_${name}`, String(value)]),
    );
    delete headers['ce_datacontenttype'];
    await rig.send(TOPIC, {
      key,
      value: JSON.stringify(data),
      headers: { ...headers, 'content-type': 'application/json' },
    });
    await until('the event', async () => (await effectsOf(db, key)).length === 1);
    await messaging.stop();
  });

  test('needs few transactions for 300 events and leaves nothing to read again', async () => {
    const keys = range(30).map(() => unique('e'));
    const { db, rows, service } = await rig.database('probe');
    const name = unique('probe');
    const messaging = service(name, [recorder(db, keys)], {});
    const warmUp = unique('e');
    await messaging.start();
    await rig.send(TOPIC, wire(warmUp, 1));
    await until('to have read everything', () => rows.streams.findOne({ _id: `${TOPIC}|${warmUp}` }));
    const before = messaging.health().consumer;
    await rig.send(TOPIC, ...keys.flatMap((key) => range(10).map((sequence) => wire(key, sequence))));
    await until('300 effects', async () => (await db.collection('effects').countDocuments({})) === 300);
    const after = messaging.health().consumer;
    expect(after.applied - before.applied).toBeGreaterThanOrEqual(300);
    expect(after.transactions - before.transactions).toBeLessThanOrEqual(12);
    await messaging.stop();

    const again = service(name, [recorder(db, keys)], {});
    await again.start();
    await until('the group', () => again.health().ready);
    await rig.send(TOPIC, wire(keys[0] ?? '', 11));
    await until('the last', async () => (await db.collection('effects').countDocuments({})) === 301);
    expect(again.health().consumer.duplicates).toBe(0);
    await again.stop();
  });

  test('changes nothing when a new group reads everything once more', async () => {
    const keys = range(3).map(() => unique('e'));
    const poisoned = unique('e');
    const refusing = (db: Db) =>
      recorder(db, [...keys, poisoned], (_, key) => {
        if (key === poisoned) throw refused('NEVER');
      });
    const { db, rows, service } = await rig.database('probe');
    const messaging = service(unique('probe'), [refusing(db)], {});
    // So many that each partition gets one.
    const lasts = range(30).map(() => unique('e'));
    await messaging.start();
    await rig.send(TOPIC, ...[...keys, poisoned].flatMap((key) => [wire(key, 1), wire(key, 2)]));
    await until('6 effects', async () => (await db.collection('effects').countDocuments({})) === 6);
    await until('a follower', () => rows.parked.findOne({ key: poisoned }));
    await messaging.stop();
    const keptOf = async () => [
      await rows.deadLetters.countDocuments({ key: poisoned }),
      await rows.parked.countDocuments({ key: poisoned }),
    ];
    expect(await keptOf()).toEqual([1, 1]);

    await db.collection('inbox').rename('inbox_of_before');
    await db
      .collection('inbox_of_before')
      .aggregate([{ $addFields: { _id: { $concat: ['other-', '$_id'] } } }, { $out: 'inbox' }])
      .toArray();
    const replay = service(unique('probe'), [refusing(db)], {});
    await replay.start();
    await rig.send(TOPIC, ...lasts.map((key) => wire(key, 1)));
    const ends = { _id: { $in: lasts.map((key) => `${TOPIC}|${key}`) } };
    await until('to have read everything', async () => (await rows.streams.countDocuments(ends)) === lasts.length);
    expect(await keptOf()).toEqual([1, 1]);
    for (const key of keys) expect(await effectsOf(db, key)).toEqual([1, 2]);
    await replay.stop();
  });
});
