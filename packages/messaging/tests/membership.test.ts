import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { effectsOf, openRig, range, recorder, type Rig, TOPIC, unique, until, wire } from './rig.ts';

const TIMER_LIMIT_PER_SECOND = 100;

describe('members of a group', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  test('share the work, and one takes over from another without loss, repetition or disorder', async () => {
    const keys = range(12).map(() => unique('e'));
    const { db, service } = await rig.database('probe');
    const group = unique('probe');
    const [first, second] = [service(group, [recorder(db, keys)], {}), service(group, [recorder(db, keys)], {})];
    await first.start();
    await until('the first member', () => first.health().ready);
    const send = async () => {
      for (const no of range(60)) await rig.send(TOPIC, ...keys.map((key) => wire(key, no)));
    };
    const takeTurns = async () => {
      await second.start();
      await until('the second member', () => second.health().ready);
      await first.stop();
    };
    await Promise.all([send(), takeTurns()]);
    await until('all of it', async () => (await db.collection('effects').countDocuments({})) >= 720);
    for (const key of keys) expect(await effectsOf(db, key)).toEqual(range(60));
    await second.stop();
  });

  test('sleep while there is nothing to do', async () => {
    const { db, service } = await rig.database('probe');
    const messaging = service(unique('probe'), [recorder(db, [])], {});
    await messaging.start();
    await until('the member', () => messaging.health().ready);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { setTimeout: original } = globalThis;
    let armed = 0;
    globalThis.setTimeout = ((...args: Parameters<typeof original>) => {
      armed += 1;
      return original(...args);
    }) as typeof original;
    await new Promise((resolve) => original(resolve, 1_000));
    globalThis.setTimeout = original;
    expect(armed).toBeLessThan(TIMER_LIMIT_PER_SECOND);
    await messaging.stop();
  });
});
