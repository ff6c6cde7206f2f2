import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cause, type Database, openRig, range, type Rig, submitted, unique, until } from './rig.ts';

describe('the outbox', () => {
  let rig: Rig;
  let training: Database;

  beforeAll(async () => {
    rig = await openRig();
    training = await rig.database('training');
  });
  afterAll(() => rig.close());

  const service = () => training.service('training', [], {});
  const sequencesOf = async (key: string): Promise<number[]> =>
    (await training.rows.outbox.find({ key }).sort({ sequence: 1 }).toArray()).map(({ sequence }) => sequence);

  test('keeps a write and its event together', async () => {
    const key = unique('e');
    await service().transact(cause, async (tx) => {
      await training.db.collection('effects').insertOne({ key }, { session: tx.session });
      tx.emit(submitted(key, 1));
    });
    expect(await training.db.collection('effects').countDocuments({ key })).toBe(1);
    const row = await training.rows.outbox.findOne({ key });
    expect(row).toMatchObject({ state: 'pending', sequence: 1, topic: 'practice-task-submitted', attempts: 0 });
    expect(row?.envelope).toMatchObject({
      id: row?._id,
      source: '/training',
      type: 'practice-task-submitted.v1',
      subject: `employee/${key}`,
      correlationid: 'chain-1',
      mode: 'live',
      sequence: 1,
    });
    expect(row?.envelope).not.toHaveProperty('causationid');
  });

  test('has neither the write nor the event when the work fails', async () => {
    const key = unique('e');
    const work = service().transact(cause, async (tx) => {
      await training.db.collection('effects').insertOne({ key }, { session: tx.session });
      tx.emit(submitted(key, 1));
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await training.db.collection('effects').countDocuments({ key })).toBe(0);
    expect(await training.rows.outbox.countDocuments({ key })).toBe(0);
    expect(await training.rows.sequences.countDocuments({ _id: `practice-task-submitted|${key}` })).toBe(0);
  });

  test('has neither when an event breaks its contract', async () => {
    const key = unique('e');
    const work = service().transact(cause, async (tx) => {
      await training.db.collection('effects').insertOne({ key }, { session: tx.session });
      tx.emit(submitted(key, 0));
    });
    await expect(work).rejects.toThrow('/submissionNo');
    expect(await training.db.collection('effects').countDocuments({ key })).toBe(0);
    expect(await training.rows.outbox.countDocuments({ key })).toBe(0);
  });

  test('runs hooks after the commit and only then', async () => {
    const key = unique('e');
    const seen: string[] = [];
    await service().transact(cause, async (tx) => {
      tx.afterCommit(() => seen.push('committed'));
      tx.emit(submitted(key, 1));
      seen.push('worked');
    });
    const failed = service().transact(cause, async (tx) => {
      tx.afterCommit(() => seen.push('never'));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(seen).toEqual(['worked', 'committed']);
  });

  test('numbers the events of a key without gaps under concurrent transactions, aborted ones included', async () => {
    const key = unique('e');
    const messaging = service();
    const results = await Promise.allSettled(
      range(30).map((no) =>
        messaging.transact(cause, async (tx) => {
          tx.emit(submitted(key, no), submitted(key, no));
          if (no % 3 === 0) throw new Error('aborted');
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(await sequencesOf(key)).toEqual(range(40));
  });

  test('lets two writers of one document both succeed, one after the other', async () => {
    const _id = unique('balance') as never;
    const messaging = service();
    await training.db.collection('effects').insertOne({ _id, credits: 0 });
    await Promise.all(
      range(10).map(() =>
        messaging.transact(cause, async ({ session }) => {
          const row = await training.db.collection('effects').findOne({ _id }, { session });
          const credits = (row?.['credits'] as number) + 1;
          await training.db.collection('effects').updateOne({ _id }, { $set: { credits } }, { session });
        }),
      ),
    );
    expect(await training.db.collection('effects').findOne({ _id })).toMatchObject({ credits: 10 });
  });

  test('is emptied into Kafka in the order of each key', async () => {
    const messaging = service();
    const keys = range(20).map(() => unique('e'));
    await messaging.start();
    await Promise.all(
      keys.map((key) => messaging.transact(cause, async (tx) => tx.emit(...range(10).map((no) => submitted(key, no))))),
    );
    await until('all sent', async () => (await training.rows.outbox.countDocuments({ state: { $ne: 'sent' } })) === 0);
    const rows = await training.rows.outbox.find({ key: { $in: keys } }).toArray();
    expect(rows).toHaveLength(200);
    expect(new Set(rows.map(({ fence }) => fence)).size).toBe(1);
    expect(rows.every(({ sentAt }) => sentAt instanceof Date)).toBe(true);
    await messaging.stop();
  });
});
