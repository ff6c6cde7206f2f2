import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { named } from '@ladder/rig';
import { open, rig } from './training-rig.ts';

jest.setTimeout(60_000);

const SUBMITTED_AT = '2025-08-01T01:00:00.000Z';

/** What an earlier version of the service has left behind. */
beforeAll(() =>
  open(async (db) => {
    const cases = db.collection<{ _id: string; authorId: string; status: string; submittedAt: string | null }>(
      'knowledge_cases',
    );
    const authorId = named('xu-dan');
    await cases.insertMany([
      { _id: 'handed-in', authorId, status: 'SUBMITTED', submittedAt: SUBMITTED_AT },
      { _id: 'nominated', authorId, status: 'DRAFT', submittedAt: null },
    ]);
    await db
      .collection<{ _id: string; employeeId: string; enrolment: object }>('learning_records')
      .insertOne({ _id: 'open-record', employeeId: authorId, enrolment: { source: 'SELF' } });
  }),
);
afterAll(() => rig.close());

describe('a store of an earlier version', () => {
  test('gets a time for every case, and an order by it', async () => {
    const cases = rig.db.collection<{ _id: string; writtenAt: string }>('knowledge_cases');
    expect(await cases.find().sort({ writtenAt: -1 }).toArray()).toMatchObject([
      { _id: 'handed-in', writtenAt: SUBMITTED_AT },
      { _id: 'nominated', writtenAt: '1970-01-01T00:00:00.000Z' },
    ]);
    const names = (await cases.indexes()).map(({ name }) => name);
    expect(names).toContain('authorId_1_writtenAt_-1__id_-1');
    expect(names.filter((name) => name?.includes('submittedAt'))).toEqual([]);
  });

  test('knows of every record that no retraining has taken its place', async () => {
    const records = rig.db.collection<{ _id: string }>('learning_records');
    expect(await records.findOne({ _id: 'open-record' })).toMatchObject({ enrolment: { displaced: [] } });
  });
});
