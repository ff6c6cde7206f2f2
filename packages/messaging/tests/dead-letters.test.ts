import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { refused } from '../src/index.ts';
import { effectsOf, openRig, range, recorder, type Rig, TOPIC, unique, until, wire } from './rig.ts';

describe('dead letters', () => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  test('keep a refused event with its reason and park what follows of its key, while other keys go on', async () => {
    const [bad, good] = [unique('bad'), unique('good')];
    const { db, rows, service } = await rig.database('probe');
    const refusing = recorder(db, [bad, good], (no, key) => {
      if (key === bad && no === 2) throw refused('COURSE_UNKNOWN', { courseId: 'course-1' });
    });
    const messaging = service(unique('probe'), [refusing], {});
    await messaging.start();
    await rig.send(TOPIC, ...range(4).flatMap((no) => [wire(bad, no), wire(good, no)]));
    await until('the good key', async () => (await effectsOf(db, good)).length === 4);
    await until('the parked', async () => (await rows.parked.countDocuments({ stream: `${TOPIC}|${bad}` })) === 2);
    expect(await effectsOf(db, bad)).toEqual([1]);
    expect(await effectsOf(db, good)).toEqual([1, 2, 3, 4]);
    const letter = await rows.deadLetters.findOne({ key: bad });
    expect(letter).toMatchObject({
      topic: TOPIC,
      state: 'OPEN',
      reason: { code: 'COURSE_UNKNOWN', facts: { courseId: 'course-1' } },
      eventSource: '/training',
      replayCount: 0,
    });
    expect(letter?.raw?.toString()).toContain('"submissionNo":2');

    await rig.send(TOPIC, wire(bad, 5));
    await until(
      'the third parked',
      async () => (await rows.parked.countDocuments({ stream: `${TOPIC}|${bad}` })) === 3,
    );
    await messaging.stop();
  });

  test.each([
    ['no JSON', '{"specversion":', 'UNREADABLE'],
    ['nothing', null, 'UNREADABLE'],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'UNREADABLE'],
    ['deep nesting', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'UNREADABLE'],
    ['a list', '[]', 'UNREADABLE'],
    ['a wrong payload', wire('x', 1, { data: { taskId: 5 } }).value, 'CONTRACT_BROKEN'],
    ['an unknown version', wire('x', 1, { type: 'practice-task-submitted.v9' }).value, 'CONTRACT_BROKEN'],
    ['a foreign source', wire('x', 1, { source: '/recognition' }).value, 'CONTRACT_BROKEN'],
  ])('take %s without stopping anybody else', async (_what, value, code) => {
    const [bad, good] = [unique('bad'), unique('good')];
    const { db, rows, service } = await rig.database('probe');
    const messaging = service(unique('probe'), [recorder(db, [bad, good])], {});
    await messaging.start();
    await rig.send(TOPIC, { key: bad, value }, wire(good, 1), wire(bad, 1));
    await until('the good key', async () => (await effectsOf(db, good)).length === 1);
    await until('the parked', async () => (await rows.parked.countDocuments({ stream: `${TOPIC}|${bad}` })) === 1);
    expect(await rows.deadLetters.find({ key: bad }).toArray()).toMatchObject([{ reason: { code }, state: 'OPEN' }]);
    expect(messaging.health().consumer.running).toBe(true);
    await messaging.stop();
  });

  test('take a platform event without a key', async () => {
    const { db, rows, service } = await rig.database('probe');
    const [marker, good] = [unique('marker'), unique('good')];
    const messaging = service(unique('probe'), [recorder(db, [good])], {});
    await messaging.start();
    await rig.send(TOPIC, { ...wire(marker, 1), key: null }, wire(good, 1));
    await until('the good key', async () => (await effectsOf(db, good)).length === 1);
    const letter = await until('the letter', async () =>
      (await rows.deadLetters.find({ key: null }).toArray()).find(({ raw }) => raw?.toString().includes(marker)),
    );
    expect(letter).toMatchObject({ reason: { code: 'KEY_MISSING' }, stream: null });
    await messaging.stop();
  });

  test('are not for an unknown error that passes, and are for one that stays', async () => {
    const [passing, staying] = [unique('passing'), unique('staying')];
    const { db, rows, service } = await rig.database('probe');
    let calls = 0;
    const flaky = recorder(db, [passing, staying], (_no, key) => {
      if (key === passing && (calls += 1) < 5) throw new TypeError('cannot read properties of undefined');
      if (key === staying) throw new SyntaxError('unexpected token');
    });
    const messaging = service(unique('probe'), [flaky], {});
    await messaging.start();
    await rig.send(TOPIC, wire(passing, 1), wire(staying, 1), wire(passing, 2));
    await until('the passing key', async () => (await effectsOf(db, passing)).length === 2);
    const letter = await until('the letter', () => rows.deadLetters.findOne({ key: staying }));
    expect(letter.reason).toMatchObject({ code: 'UNEXPECTED_ERROR', facts: { error: 'SyntaxError' } });
    expect(await rows.deadLetters.countDocuments({ key: passing })).toBe(0);
    expect(await effectsOf(db, staying)).toEqual([]);
    expect(messaging.health().consumer.running).toBe(true);
    await messaging.stop();
  });

  test('are never for an outage, however long it lasts', async () => {
    const [key, other] = [unique('e'), unique('e')];
    const { db, rows, service } = await rig.database('probe');
    let up = false;
    let calls = 0;
    const unlucky = recorder(db, [key, other], (_no, seen) => {
      if (seen !== key || up) return;
      calls += 1;
      throw Object.assign(new Error('connect ECONNREFUSED'), { name: 'MongoNetworkError' });
    });
    const messaging = service(unique('probe'), [unlucky], {});
    await messaging.start();
    await rig.send(TOPIC, wire(key, 1), wire(key, 2));
    await until('more tries than an unknown error gets', () => calls > 8);
    expect(await rows.deadLetters.countDocuments({ key })).toBe(0);
    expect(messaging.health().consumer.running).toBe(true);
    up = true;
    await until('both events', async () => (await effectsOf(db, key)).length === 2);
    expect(await effectsOf(db, key)).toEqual([1, 2]);
    await messaging.stop();
  });

  test('condemn only the culprits of a large batch', async () => {
    const keys = range(40).map(() => unique('e'));
    const { db, rows, service } = await rig.database('probe');
    const bad = [keys[7], keys[31]];
    const refusing = recorder(db, keys, (_no, key) => {
      if (bad.includes(key)) throw refused('NO');
    });
    const messaging = service(unique('probe'), [refusing], {});
    await messaging.start();
    await rig.send(TOPIC, ...keys.flatMap((key) => [wire(key, 1), wire(key, 2)]));
    await until('76 effects', async () => (await db.collection('effects').countDocuments({})) === 76);
    await until('2 letters', async () => (await rows.deadLetters.countDocuments({ key: { $in: keys } })) === 2);
    await until('2 parked', async () => (await rows.parked.countDocuments({ key: { $in: keys } })) === 2);
    const letters = await rows.deadLetters.find({ key: { $in: keys } }).toArray();
    expect(new Set(letters.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    await messaging.stop();
  });
});
