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
  /** The only one whom the review is about, because he held up a page; null as a rule. */
  readonly employeeId: string | null;
  /** Empty before the first page. */
  readonly afterEmployeeId: string;
  /** What set it off, so that the chain goes on. */
  readonly cause: Cause;
}

type ReviewRow = Omit<Review, 'id'> & {
  readonly _id: string;
  /** Failures since it last came forward. */
  readonly failures: number;
  /** On the wall clock. Whoever has come forward goes to the end of the queue. */
  readonly nextTryAt: Date;
};

/** The wait after the first failure; it doubles with each further one. */
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 600_000;

export function reviewsOf(db: mongo.Db) {
  const rows = db.collection<ReviewRow>('reviews');
  let bell = new AbortController();
  const reviewOf = ({ _id, failures: _, nextTryAt: __, ...review }: ReviewRow): Review => ({ id: _id, ...review });
  return {
    /** Keeps a review, or how far it has come, and wakes whoever rests. */
    put: async (tx: Tx, { id, ...review }: Review): Promise<void> => {
      const row = { ...review, failures: 0, nextTryAt: new Date() };
      await rows.replaceOne({ _id: id }, row, { session: tx.session, upsert: true });
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
    /** The review whose turn it is, or null when everything is done or waits after a failure. */
    next: async (): Promise<Review | null> => {
      const row = await rows.findOne({ nextTryAt: { $lte: new Date() } }, { sort: { nextTryAt: 1, _id: 1 } });
      return row && reviewOf(row);
    },
    /** A review that failed lets the others go first for a while; answers how often it has failed in a row. */
    postpone: async (id: string): Promise<number> => {
      const row = await rows.findOneAndUpdate({ _id: id }, { $inc: { failures: 1 } }, { returnDocument: 'after' });
      if (!row) return 0;
      const waitMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (row.failures - 1));
      await rows.updateOne({ _id: id }, { $set: { nextTryAt: new Date(Date.now() + waitMs) } });
      return row.failures;
    },
  };
}

export type Reviews = ReturnType<typeof reviewsOf>;
