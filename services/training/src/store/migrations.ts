import { ensureMessagingCollections } from '@ladder/messaging';
import type { mongo } from 'mongoose';
import { ensureInboxItems, ensureRequestLog, type Migration } from '@ladder/store';

/** A draft of which nobody knows when it was written counts as the oldest. */
const UNKNOWN_INSTANT = '1970-01-01T00:00:00.000Z';
/** What MongoDB answers when an index is not there. */
const INDEX_NOT_FOUND = 27;

async function dropIndex(db: mongo.Db, collection: string, name: string): Promise<void> {
  await db
    .collection(collection)
    .dropIndex(name)
    .catch((error: { code?: number }) => {
      if (error.code !== INDEX_NOT_FOUND) throw error;
    });
}

/** The history of training's store. A step is never changed once it is on main; the next one corrects it. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'messaging', up: ensureMessagingCollections },
  {
    number: 2,
    name: 'requests and inbox',
    up: async (db) => {
      await ensureRequestLog(db);
      await ensureInboxItems(db);
    },
  },
  {
    number: 3,
    name: 'natural keys and list orders',
    up: async (db) => {
      await db.collection('courses').createIndex({ code: 1 }, { unique: true });
      await db
        .collection('learning_records')
        .createIndexes([
          { key: { employeeId: 1, courseId: 1, attempt: 1 }, unique: true },
          { key: { employeeId: 1, enrolledAt: -1, _id: -1 } },
          { key: { 'enrolment.effectId': 1 }, sparse: true },
        ]);
      await db.collection('credit_entries').createIndexes([
        // TR-17: one entry per source and cycle.
        { key: { employeeId: 1, sourceType: 1, sourceId: 1, cycle: 1 }, unique: true },
        { key: { employeeId: 1, occurredAt: -1, _id: -1 } },
      ]);
      await db.collection('course_recommendations').createIndex({ employeeId: 1 });
      await db
        .collection('practice_tasks')
        .createIndexes([{ key: { recordId: 1 }, unique: true }, { key: { employeeId: 1, assignedAt: -1, _id: -1 } }]);
      await db
        .collection('knowledge_cases')
        .createIndexes([
          { key: { authorId: 1, submittedAt: -1, _id: -1 } },
          { key: { status: 1, kbStatus: 1, submittedAt: 1, _id: 1 } },
          { key: { effectId: 1 }, sparse: true },
        ]);
      await db.collection('trainer_sessions').createIndex({ employeeId: 1, date: -1, _id: -1 });
    },
  },
  {
    number: 4,
    name: 'cases by when they were written, what a retraining displaced, owed onboarding lists',
    up: async (db) => {
      const cases = db.collection('knowledge_cases');
      await cases.updateMany({ writtenAt: { $exists: false } }, [
        { $set: { writtenAt: { $ifNull: ['$submittedAt', UNKNOWN_INSTANT] } } },
      ]);
      await cases.createIndexes([
        { key: { authorId: 1, writtenAt: -1, _id: -1 } },
        { key: { status: 1, writtenAt: 1, _id: 1 } },
        { key: { kbStatus: 1, writtenAt: 1, _id: 1 } },
      ]);
      await dropIndex(db, 'knowledge_cases', 'authorId_1_submittedAt_-1__id_-1');
      await dropIndex(db, 'knowledge_cases', 'status_1_kbStatus_1_submittedAt_1__id_1');
      const records = db.collection('learning_records');
      await records.updateMany({ 'enrolment.displaced': { $exists: false } }, { $set: { 'enrolment.displaced': [] } });
      await records.createIndex({ 'enrolment.displaced.effectId': 1 }, { sparse: true });
      await db.collection('owed_onboardings').createIndex({ waiting: 1, _id: 1 });
    },
  },
];
