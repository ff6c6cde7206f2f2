import type { Cause } from '@ladder/messaging';
import type { ClientSession, mongo } from 'mongoose';

/** A day on which something has to be looked at again because time has passed and no event may come. */
export interface Look {
  /**
   * What `id` names: an effect, an evaluation, a held message (to be given up), a name for which more messages are held
   * than one transaction judges, or nothing: the rest of the evaluations without an evaluator.
   */
  readonly kind: 'EFFECT' | 'EVALUATION' | 'HELD_MESSAGE' | 'HELD_NAME' | 'WAITING_EVALUATIONS';
  /** It has one look at most. */
  readonly id: string;
  /** Company date from which it is due. */
  readonly on: string;
  /** Where a list goes on: behind this id. */
  readonly after?: string;
  /** What set it off, so that the chain goes on. */
  readonly cause: Cause;
}

/** A look that has failed is left alone until `tryAt` on the wall clock. */
interface Row extends Omit<Look, 'id'> {
  readonly _id: string;
  readonly attempts?: number;
  readonly tryAt?: Date;
}

export type FailedLook = Look & { readonly attempts: number };

const FIRST_RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 6 * 3_600_000;

export function looksOf(db: mongo.Db) {
  const rows = db.collection<Row>('looks');
  return {
    /** Plans the next look; null plans none. The first cause stands as long as there is one. */
    plan: async (session: ClientSession, id: string, look: Omit<Look, 'id'> | null): Promise<void> => {
      if (look === null) {
        await rows.deleteOne({ _id: id }, { session });
        return;
      }
      const { cause, ...when } = look;
      const change = { $set: when, $unset: { attempts: 1, tryAt: 1 }, $setOnInsert: { cause } } as const;
      await rows.updateOne({ _id: id }, change, { session, upsert: true });
    },
    /** Looks that are due and may be tried now: new ones before those that have failed, then the oldest first. */
    due: async (today: string, now: Date, limit: number): Promise<FailedLook[]> => {
      const found = await rows
        .find({ on: { $lte: today }, tryAt: { $not: { $gt: now } } })
        .sort({ tryAt: 1, on: 1, _id: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, attempts = 0, tryAt: _tryAt, ...look }) => ({ id: _id, attempts, ...look }));
    },
    /** Lets one that has failed wait, longer each time; it does not stand in the way of the others meanwhile. */
    postpone: async ({ attempts, id, on }: FailedLook, now: Date): Promise<void> => {
      const waitMs = Math.min(FIRST_RETRY_MS * 2 ** attempts, LONGEST_RETRY_MS);
      const tryAt = new Date(now.getTime() + waitMs);
      await rows.updateOne({ _id: id, on }, { $set: { attempts: attempts + 1, tryAt } });
    },
  };
}

export type Looks = ReturnType<typeof looksOf>;
