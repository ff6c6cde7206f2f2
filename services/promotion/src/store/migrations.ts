import { ensureMessagingCollections } from '@ladder/messaging';
import { ensureInboxItems, ensureRequestLog, type Migration } from '@ladder/store';

/** The history of promotion's store. A step is never changed once it is on main; the next one corrects it. */
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
      await db
        .collection('employees')
        .createIndexes([
          { key: { employeeNo: 1 }, unique: true },
          { key: { departmentId: 1, _id: 1 } },
          { key: { positionId: 1, _id: 1 } },
          { key: { managerId: 1, _id: 1 } },
        ]);
      await db.collection('departments').createIndex({ code: 1 }, { unique: true });
      await db.collection('positions').createIndex({ code: 1 }, { unique: true });
      await db
        .collection('courses')
        .createIndexes([
          { key: { code: 1 } },
          { key: { mandatoryForPositionIds: 1 } },
          { key: { mandatoryForDepartmentIds: 1 } },
        ]);
      await db.collection('progress').createIndex({ employeeId: 1, pathId: 1 }, { unique: true });
      await db.collection('eligibilities').createIndexes([
        { key: { employeeId: 1, targetPositionId: 1 }, unique: true },
        // PR-04: the list of a position.
        { key: { targetPositionId: 1, listed: 1, employeeId: 1 } },
      ]);
    },
  },
  {
    number: 4,
    name: 'reviews that failed wait',
    up: async (db) => {
      const reviews = db.collection('reviews');
      const untried = { failures: 0, nextTryAt: new Date(), employeeId: null };
      await reviews.updateMany({ nextTryAt: { $exists: false } }, { $set: untried });
      await reviews.createIndex({ nextTryAt: 1, _id: 1 });
    },
  },
];
