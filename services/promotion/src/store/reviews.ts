import { setTimeout as pause } from 'node:timers/promises';
import type { Cause, Tx } from '@ladder/messaging';
import type { ClientSession, mongo } from 'mongoose';

/** Whom a change of the company or of the catalogue concerns. */
export interface Concerned {
  readonly positionIds: readonly string[];
  readonly departmentIds: readonly string[];
}

/**
 * People who have to be looked at again because something changed around them. They may be thousands, so that this
 * is work done in pages, each in a transaction of its own; `afterEmployeeId` says how far it has come.
 */
export interface Review extends Concerned {
  /** Made from what changed, so that the same change is followed once. */
  readonly id: string;
  /** Empty before the first page. */
  readonly afterEmployeeId: string;
  /** What set it off, so that the chain goes on. */
  readonly cause: Cause;
}

export function reviewsOf(db: mongo.Db) {
  const rows = db.collection<Omit<Review, 'id'> & { _id: string }>('reviews');
  let bell = new AbortController();
  const reviewOf = ({ _id, ...review }: Omit<Review, 'id'> & { _id: string }): Review => ({ id: _id, ...review });
  return {
    /** Keeps a review, or how far it has come, and wakes whoever rests. */
    put: async (tx: Tx, { id, ...review }: Review): Promise<void> => {
      await rows.replaceOne({ _id: id }, review, { session: tx.session, upsert: true });
      tx.afterCommit(() => bell.abort());
    },
    find: async (session: ClientSession, id: string): Promise<Review | null> => {
      const row = await rows.findOne({ _id: id }, { session });
      return row && reviewOf(row);
    },
    finish: async (session: ClientSession, id: string): Promise<void> => {
      await rows.deleteOne({ _id: id }, { session });
    },
    /** Waits for the next review of this process, at most so long, or until `stop`. */
    rest: async (mostMs: number, stop: AbortSignal): Promise<void> => {
      const signal = AbortSignal.any([bell.signal, stop]);
      await pause(mostMs, undefined, { signal }).catch(() => undefined);
      bell = new AbortController();
    },
    /** A review that is not finished, or null when everything is done. */
    next: async (): Promise<Review | null> => {
      const row = await rows.findOne({});
      return row && reviewOf(row);
    },
  };
}

export type Reviews = ReturnType<typeof reviewsOf>;
