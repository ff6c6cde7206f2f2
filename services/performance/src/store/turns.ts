import type { ClientSession, mongo } from 'mongoose';

/**
 * Lets transactions about one subject follow each other. Two topics are consumed at the same time, and a transaction sees
 * nothing that another one has not committed yet: a completion would miss the last figure and the figure would miss the
 * completion, and nobody would grade the effect. Whoever takes a turn that another transaction has taken meanwhile is
 * refused by the store, runs again, and sees what the other has written.
 */
export function turnsOf(db: mongo.Db) {
  const rows = db.collection<{ _id: string; turn: number }>('turns');
  return {
    /** `subject` is an employee's or a unit's, a name that nobody has yet, or the tree of departments. */
    take: async (session: ClientSession, subject: TurnOf, id: string): Promise<void> => {
      await rows.updateOne({ _id: `${subject}|${id}` }, { $inc: { turn: 1 } }, { session, upsert: true });
    },
  };
}

type TurnOf = 'EMPLOYEE' | 'UNIT' | 'NAME' | 'TREE';
