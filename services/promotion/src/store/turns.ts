import type { ClientSession, mongo } from 'mongoose';

/**
 * Lets transactions about one subject follow each other. A transaction sees nothing that another one has not committed
 * yet: a hire would miss the course that becomes mandatory at this moment, and the review of that course would miss the
 * new colleague. Whoever takes a turn that another transaction has taken meanwhile is refused by the store, runs again,
 * and sees what the other has written.
 */
export function turnsOf(db: mongo.Db) {
  const rows = db.collection<{ _id: string; turn: number }>('turns');
  return {
    take: async (session: ClientSession, subject: TurnOf, ...ids: readonly string[]): Promise<void> => {
      if (ids.length === 0) return;
      const taken = ids.map((id) => ({
        updateOne: { filter: { _id: `${subject}|${id}` }, update: { $inc: { turn: 1 } }, upsert: true },
      }));
      await rows.bulkWrite(taken, { session });
    },
  };
}

/**
 * A department or a position: who comes to it meets what changes for everybody who is there. The tree of departments:
 * one change of it meets another.
 */
type TurnOf = 'DEPARTMENT' | 'POSITION' | 'TREE';
