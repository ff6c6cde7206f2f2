import type { ClientSession, mongo } from 'mongoose';

/** Reminders to apply lose their point with the eligibility that they were about. */
export const remindersOf = (db: mongo.Db) => ({
  settle: async (session: ClientSession, employeeId: string, targetPositionId: string): Promise<void> => {
    await db
      .collection('inbox_items')
      .updateMany(
        { employeeId, kind: 'APPLY_FOR_PROMOTION', refId: targetPositionId, status: { $ne: 'DONE' } },
        { $set: { status: 'DONE' } },
        { session },
      );
  },
});
