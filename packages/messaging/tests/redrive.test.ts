import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { refused } from '../src/index.ts';
import { effectsOf, openRig, range, recorder, type Rig, TOPIC, unique, until, wire } from './rig.ts';

describe('a redrive', () => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  /** A service that refuses some events of a key until it is repaired, with the key's events already on hold. */
  const held = async (refusedNos: readonly number[]) => {
    const key = unique('e');
    const { db, rows, service } = await rig.database('probe');
    const faults = new Set(refusedNos);
    const handler = recorder(db, [key], (no) => {
      if (faults.has(no)) throw refused('NOT_YET', { no });
    });
    const messaging = service(unique('probe'), [handler], {});
    await messaging.start();
    await rig.send(TOPIC, ...range(5).map((no) => wire(key, no)));
    const stream = `${TOPIC}|${key}`;
    const letter = await until('the letter', () => rows.deadLetters.findOne({ key }));
    await until('the parked', async () => (await rows.parked.countDocuments({ stream })) === 5 - (refusedNos[0] ?? 0));
    return { key, db, rows, messaging, faults, stream, id: letter._id };
  };

  test('applies the event and then what was parked behind it, in order', async () => {
    const { key, db, rows, messaging, faults, stream, id } = await held([2]);
    faults.clear();
    expect(await messaging.redriveDeadLetters({ id }, { actor: 'e-hr' })).toEqual([
      { id, outcome: 'APPLIED', followersApplied: 3 },
    ]);
    expect(await effectsOf(db, key)).toEqual([1, 2, 3, 4, 5]);
    expect(await rows.deadLetters.findOne({ _id: id })).toMatchObject({ state: 'REDRIVEN', settledBy: 'e-hr' });
    expect(await rows.streams.findOne({ _id: stream })).not.toHaveProperty('heldBy');
    await rig.send(TOPIC, wire(key, 6));
    await until('the next', async () => (await effectsOf(db, key)).includes(6));
    await messaging.stop();
  });

  test('leaves an event that fails again open, counts it, and lets nothing pass', async () => {
    const { key, db, rows, messaging, id } = await held([2]);
    const results = await messaging.redriveDeadLetters({ topic: TOPIC, key }, { actor: 'e-hr' });
    expect(results).toEqual([{ id, outcome: 'FAILED', code: 'NOT_YET', followersApplied: 0 }]);
    expect(await effectsOf(db, key)).toEqual([1]);
    expect(await rows.deadLetters.findOne({ _id: id })).toMatchObject({ state: 'OPEN', replayCount: 1 });
    await messaging.stop();
  });

  test('of a letter that is settled lets nothing pass another letter that holds the key by now', async () => {
    const { key, db, rows, messaging, faults, id } = await held([2, 4]);
    faults.delete(2);
    await messaging.redriveDeadLetters({ id }, { actor: 'e-hr' });
    const [again] = await messaging.redriveDeadLetters({ id }, { actor: 'e-hr' });
    expect(again).toMatchObject({ followersApplied: 0 });
    expect(await effectsOf(db, key)).toEqual([1, 2, 3]);
    faults.clear();
    await messaging.redriveDeadLetters({ topic: TOPIC, key }, { actor: 'e-hr' });
    expect(await effectsOf(db, key)).toEqual([1, 2, 3, 4, 5]);
    expect(await rows.deadLetters.countDocuments({ key, state: 'OPEN' })).toBe(0);
    await messaging.stop();
  });

  test('stops at a follower that is refused, which then holds the rest', async () => {
    const { key, db, rows, messaging, faults, stream, id } = await held([2, 4]);
    faults.delete(2);
    const results = await messaging.redriveDeadLetters({ id }, { actor: 'e-hr' });
    expect(results).toEqual([{ id, outcome: 'APPLIED', code: 'NOT_YET', followersApplied: 1 }]);
    expect(await effectsOf(db, key)).toEqual([1, 2, 3]);
    const next = await rows.deadLetters.findOne({ key, state: 'OPEN' });
    expect(await rows.streams.findOne({ _id: stream })).toMatchObject({ heldBy: next?._id });
    faults.clear();
    await messaging.redriveDeadLetters({ topic: TOPIC, key }, { actor: 'e-hr' });
    expect(await effectsOf(db, key)).toEqual([1, 2, 3, 4, 5]);
    await messaging.stop();
  });

  test('can give an event up and let the others go on without it', async () => {
    const { key, db, rows, messaging, id } = await held([2]);
    await messaging.redriveDeadLetters({ id }, { actor: 'e-hr', action: 'discard' });
    expect(await effectsOf(db, key)).toEqual([1, 3, 4, 5]);
    expect(await rows.deadLetters.findOne({ _id: id })).toMatchObject({ state: 'DISCARDED' });
    await messaging.stop();
  });

  test('only tells what it would take in a dry run', async () => {
    const { key, db, messaging, faults, id } = await held([2]);
    faults.clear();
    const results = await messaging.redriveDeadLetters({ topic: TOPIC, key }, { actor: 'e-hr', dryRun: true });
    expect(results).toEqual([{ id, outcome: 'SELECTED', followersApplied: 0 }]);
    expect(await effectsOf(db, key)).toEqual([1]);
    await messaging.stop();
  });

  test('is harmless twice at once, and while the key receives more', async () => {
    const { key, db, rows, messaging, faults, stream, id } = await held([2]);
    faults.clear();
    const sendMore = async () => {
      for (const no of range(10)) await rig.send(TOPIC, wire(key, 5 + no));
    };
    await Promise.all([
      messaging.redriveDeadLetters({ id }, { actor: 'e-hr' }),
      messaging.redriveDeadLetters({ id }, { actor: 'e-hr' }),
      sendMore(),
    ]);
    await until('nothing parked', async () => (await rows.parked.countDocuments({ stream })) === 0);
    await until('the last', async () => (await effectsOf(db, key)).includes(15));
    expect(await effectsOf(db, key)).toEqual(range(15));
    expect(await rows.streams.findOne({ _id: stream })).not.toHaveProperty('heldBy');
    await messaging.stop();
  });
});
