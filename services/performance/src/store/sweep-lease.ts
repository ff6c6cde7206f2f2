import type { mongo } from 'mongoose';

interface SweepLeaseRow {
  readonly _id: string;
  readonly owner: string;
  readonly until: Date;
}

/** A replica that sweeps holds the lease this long; a sweep that takes longer is continued by whoever comes next. */
const LEASE_MS = 50_000;
const LEASE_ID = 'sweep';
const DUPLICATE_KEY = 11_000;

/**
 * Lets one replica sweep at a time. It only saves work: two that sweep at once meet in the transaction of each look,
 * and the later one finds nothing to do.
 */
export function sweepLeaseOf(db: mongo.Db) {
  const rows = db.collection<SweepLeaseRow>('sweep_lease');
  const owner = crypto.randomUUID();
  return {
    /** Whether this replica has it now. */
    take: async (): Promise<boolean> => {
      const now = new Date();
      const free = { _id: LEASE_ID, $or: [{ until: { $lt: now } }, { owner }] };
      const mine = { owner, until: new Date(now.getTime() + LEASE_MS) };
      try {
        await rows.updateOne(free, { $set: mine }, { upsert: true });
        return true;
      } catch (error) {
        // Somebody else has it: the upsert trips over the key.
        if ((error as { code?: unknown }).code === DUPLICATE_KEY) return false;
        throw error;
      }
    },
    release: async (): Promise<void> => {
      await rows.deleteOne({ _id: LEASE_ID, owner });
    },
  };
}
