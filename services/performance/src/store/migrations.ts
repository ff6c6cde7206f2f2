import { ensureMessagingCollections } from '@ladder/messaging';
import { ensureInboxItems, ensureRequestLog, type Migration } from '@ladder/store';

/** The history of performance's store. A step is never changed once it is on main; the next one corrects it. */
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
        .createIndexes([{ key: { employeeNo: 1 } }, { key: { 'assignments.departmentId': 1 } }]);
      await db.collection('departments').createIndexes([{ key: { code: 1 } }, { key: { managerId: 1 } }]);
      await db.collection('metric_readings').createIndexes([
        // PF-16: one reading per business key and revision.
        { key: { key: 1, revision: 1 }, unique: true },
        { key: { subjectId: 1, metricCode: 1, 'period.start': 1 } },
      ]);
      await db
        .collection('base_scores')
        .createIndexes([
          { key: { key: 1, revision: 1 }, unique: true },
          { key: { employeeId: 1, quarter: 1, sourceSystem: 1 } },
        ]);
      await db
        .collection('quarterly_scores')
        .createIndexes([{ key: { employeeId: 1, quarter: -1, _id: -1 }, unique: true }]);
      await db
        .collection('archive_entries')
        .createIndexes([
          { key: { source: 1, kind: 1, revision: 1 }, unique: true },
          { key: { employeeId: 1, supersededBy: 1, at: -1, _id: -1 } },
        ]);
      await db
        .collection('training_effects')
        .createIndexes([
          { key: { recordId: 1, effectPolicyKey: 1 }, unique: true },
          { key: { employeeId: 1, 'window.end': -1, _id: -1 } },
        ]);
      await db
        .collection('improvement_plans')
        .createIndexes([{ key: { effectId: 1 }, unique: true }, { key: { employeeId: 1, dueAt: -1, _id: -1 } }]);
      await db
        .collection('practice_evaluations')
        .createIndexes([
          { key: { practiceTaskId: 1, submissionNo: 1 }, unique: true },
          { key: { evaluatorId: 1, status: 1, dueOn: 1, _id: 1 } },
        ]);
      await db.collection('looks').createIndex({ on: 1, _id: 1 });
    },
  },
  {
    number: 4,
    name: 'held messages, looks that have failed, evaluations without an evaluator',
    up: async (db) => {
      await db.collection('held_messages').createIndex({ name: 1, offset: 1 });
      await db.collection('looks').createIndex({ tryAt: 1, on: 1, _id: 1 });
      await db.collection('practice_evaluations').createIndex({ evaluatorId: 1, _id: 1 });
    },
  },
];
