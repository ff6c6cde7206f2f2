import type { Cause } from '@ladder/messaging';
import type { ClientSession, mongo } from 'mongoose';

/** A day on which something has to be looked at again because time has passed and no event may come. */
export interface Look {
  readonly kind: 'EFFECT' | 'EVALUATION';
  /** The effect or the evaluation; it has one look at most. */
  readonly id: string;
  /** Company date from which it is due. */
  readonly on: string;
  /** What set it off, so that the chain goes on. */
  readonly cause: Cause;
}

export function looksOf(db: mongo.Db) {
  const rows = db.collection<Omit<Look, 'id'> & { _id: string }>('looks');
  return {
    /** Plans the next look; null plans none. The first cause stands as long as there is one. */
    plan: async (session: ClientSession, id: string, look: Omit<Look, 'id'> | null): Promise<void> => {
      if (look === null) {
        await rows.deleteOne({ _id: id }, { session });
        return;
      }
      const { cause, ...when } = look;
      await rows.updateOne({ _id: id }, { $set: when, $setOnInsert: { cause } }, { session, upsert: true });
    },
    /** Looks that are due, the oldest first. */
    due: async (today: string, limit: number): Promise<Look[]> => {
      const found = await rows
        .find({ on: { $lte: today } })
        .sort({ on: 1, _id: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, ...look }) => ({ id: _id, ...look }));
    },
  };
}

export type Looks = ReturnType<typeof looksOf>;
