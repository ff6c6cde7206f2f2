import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { on, type OutgoingMessage, refused } from '../src/index.ts';
import { type Database, INBOUND, openRig, type Rig, unique, until } from './rig.ts';

const TOPIC = 'performance-updated.inbound';

const reading = (key: string, revision: number, change: Record<string, unknown> = {}): OutgoingMessage => ({
  key,
  value: JSON.stringify({
    specversion: '1.0',
    id: randomUUID(),
    source: '/external/pms',
    type: 'performance-updated.v1',
    time: '2026-11-02T08:00:00Z',
    data: {
      kind: 'METRIC',
      sourceSystem: 'pms',
      revision,
      subjectType: 'EMPLOYEE',
      subjectId: key,
      period: { type: 'MONTH', start: '2026-10-01', end: '2026-10-31' },
      metrics: [{ code: 'SALES_CONVERSION_RATE', value: 12.5, unit: '%' }],
    },
    ...change,
  }),
});

describe('inbound messages', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  /** Writes the revisions of one key; refuses what it is told to. */
  const start = async ({ db, service }: Database, key: string, refusedRevision = 0) => {
    const handler = on<typeof INBOUND, object>(INBOUND, async (event, { tx, arrival }) => {
      if (event.subject !== `employee/${key}`) return;
      const { revision } = event.data;
      if (revision === refusedRevision) throw refused('FUTURE', { revision });
      const row = { key, no: revision, arrivedAt: arrival.arrivedAt, correlationId: tx.cause.correlationId };
      await db.collection('effects').insertOne(row, { session: tx.session });
    });
    const messaging = service(unique('probe'), [handler], {});
    await messaging.start();
    return messaging;
  };
  const revisionsOf = async ({ db }: Database, key: string) =>
    (await db.collection('effects').find({ key }).sort({ _id: 1 }).toArray()).map(({ no }) => no as number);

  test('wait behind nothing: revisions decide, in whatever order they come', async () => {
    const key = unique('e');
    const probe = await rig.database('probe');
    const messaging = await start(probe, key, 2);
    await rig.send(TOPIC, reading(key, 3), reading(key, 2), { key, value: '{' }, reading(key, 1));
    await until('the last', async () => (await revisionsOf(probe, key)).length === 2);
    expect(await revisionsOf(probe, key)).toEqual([3, 1]);
    expect(await probe.rows.deadLetters.countDocuments({ key, stream: null })).toBe(2);
    expect(await probe.rows.parked.countDocuments({ key })).toBe(0);
    await messaging.stop();
  });

  test('may come again repaired under the id that was dead', async () => {
    const key = unique('e');
    const id = randomUUID();
    const probe = await rig.database('probe');
    const messaging = await start(probe, key, 2);
    await rig.send(TOPIC, reading(key, 2, { id }), reading(key, 5, { id }), reading(key, 5, { id }));
    await until('the repaired one', async () => (await revisionsOf(probe, key)).length === 1);
    expect(await revisionsOf(probe, key)).toEqual([5]);
    expect(await probe.rows.deadLetters.countDocuments({ key })).toBe(1);
    await messaging.stop();
  });

  test('carry the time at which the broker took them, and start a chain of their own', async () => {
    const key = unique('e');
    const id = randomUUID();
    const probe = await rig.database('probe');
    const messaging = await start(probe, key);
    const sentAt = Date.now();
    await rig.send(TOPIC, reading(key, 1, { id, time: '2019-01-01T00:00:00Z' }));
    const effect = await until('the effect', () => probe.db.collection('effects').findOne({ key }));
    expect(Math.abs(Date.parse(effect['arrivedAt'] as string) - sentAt)).toBeLessThan(5_000);
    expect(effect['correlationId']).toBe(id);
    await messaging.stop();
  });
});
