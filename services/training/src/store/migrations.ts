import { ensureMessagingCollections } from '@ladder/messaging';
import { ensureInboxItems, ensureRequestLog, type Migration } from '@ladder/store';

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
];
