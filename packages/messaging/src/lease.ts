import { hostname } from 'node:os';
import type { ClientSession, Collection } from 'mongodb';
import type { LeaseRow } from './collections.ts';
import { newEventId } from './event-id.ts';

const LEASE_MS = 10_000;
/** The holder stops by its own clock this much before the lease ends by the database's clock. */
const SAFETY_MS = 2_000;
const RENEW_AFTER_MS = 3_000;
const DUPLICATE_KEY = 11_000;

/** Somebody else took the lease over: what this process was about to write is not its business any more. */
export class LeaseLostError extends Error {
  constructor(name: string) {
    super(`the lease "${name}" belongs to somebody else`);
    this.name = 'LeaseLostError';
  }
}

/** At most one process holds it; each change of the holder raises the fencing number. Time is the database's. */
export interface Lease {
  readonly owner: string;
  readonly fence: number;
  /** Whether it is certain, by this process's clock, that nobody else can hold it. */
  held(): boolean;
  /** Takes or renews it where that is due; tells whether it is held. */
  claim(): Promise<boolean>;
  /** Binds a transaction to the lease: it fails when the fencing number has moved on. Throws LeaseLostError. */
  assert(session: ClientSession): Promise<void>;
  release(): Promise<void>;
}

export function openLease(leases: Collection<LeaseRow>, name: string): Lease {
  const owner = `${hostname()}/${process.pid}/${newEventId()}`;
  let fence = 0;
  let renewedAt = Number.NEGATIVE_INFINITY;
  const age = (): number => performance.now() - renewedAt;
  const held = (): boolean => fence > 0 && age() < LEASE_MS - SAFETY_MS;

  const take = async (filter: Record<string, unknown>, nextFence: unknown): Promise<void> => {
    const askedAt = performance.now();
    const until = { $add: ['$$NOW', LEASE_MS] };
    const row = await leases.findOneAndUpdate(
      { _id: name, ...filter },
      [{ $set: { owner, fence: nextFence, expiresAt: until, marks: { $ifNull: ['$marks', 0] } } }],
      { returnDocument: 'after', writeConcern: { w: 'majority' } },
    );
    fence = row?.fence ?? 0;
    renewedAt = row === null ? Number.NEGATIVE_INFINITY : askedAt;
  };

  return {
    owner,
    get fence() {
      return held() ? fence : 0;
    },
    held,
    claim: async () => {
      if (fence > 0 && age() < RENEW_AFTER_MS) return true;
      if (fence > 0) await take({ owner, fence }, '$fence');
      else {
        await createFree(leases, name);
        await take({ $expr: { $lte: ['$expiresAt', '$$NOW'] } }, { $add: ['$fence', 1] });
      }
      return held();
    },
    assert: async (session) => {
      const mine = await leases.updateOne({ _id: name, owner, fence }, { $inc: { marks: 1 } }, { session });
      if (mine.matchedCount === 1) return;
      fence = 0;
      throw new LeaseLostError(name);
    },
    release: async () => {
      if (fence > 0) await leases.updateOne({ _id: name, owner, fence }, { $set: { expiresAt: new Date(0) } });
      fence = 0;
    },
  };
}

async function createFree(leases: Collection<LeaseRow>, name: string): Promise<void> {
  const free = { owner: '', fence: 0, expiresAt: new Date(0), marks: 0 };
  await leases.updateOne({ _id: name }, { $setOnInsert: free }, { upsert: true }).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== DUPLICATE_KEY) throw error;
  });
}
