import type { mongo } from 'mongoose';

/** One numbered step of a store's history. It may run again after a crash, so it must be idempotent. */
export interface Migration {
  /** 1, 2, 3 …, never reused. */
  readonly number: number;
  readonly name: string;
  readonly up: (db: mongo.Db) => Promise<void>;
}

interface Applied {
  readonly _id: number;
  readonly name: string;
  readonly appliedAt: Date;
}

/** A replica that migrates holds this lease; the others wait for it. */
const LEASE_MS = 60_000;
const LEASE_POLL_MS = 200;

/** Runs the steps that this database has not seen, in order, on one replica at a time. Returns their names. */
export async function migrate(db: mongo.Db, migrations: readonly Migration[]): Promise<string[]> {
  const applied = db.collection<Applied>('migrations');
  const release = await acquireLease(db);
  try {
    const known = new Set((await applied.find().toArray()).map(({ _id }) => _id));
    const open = migrations.filter(({ number }) => !known.has(number)).toSorted((a, b) => a.number - b.number);
    for (const { number, name, up } of open) {
      await up(db);
      await applied.updateOne({ _id: number }, { $setOnInsert: { name, appliedAt: new Date() } }, { upsert: true });
    }
    return open.map(({ name }) => name);
  } finally {
    await release();
  }
}

async function acquireLease(db: mongo.Db): Promise<() => Promise<void>> {
  const leases = db.collection<{ _id: string; owner: string; expiresAt: Date }>('leases');
  const owner = crypto.randomUUID();
  while (!(await tryLease(leases, owner))) await new Promise((resolve) => setTimeout(resolve, LEASE_POLL_MS));
  return async () => {
    await leases.deleteOne({ _id: 'migrations', owner });
  };
}

async function tryLease(
  leases: mongo.Collection<{ _id: string; owner: string; expiresAt: Date }>,
  owner: string,
): Promise<boolean> {
  const now = new Date();
  try {
    await leases.updateOne(
      { _id: 'migrations', expiresAt: { $lt: now } },
      { $set: { owner, expiresAt: new Date(now.getTime() + LEASE_MS) } },
      { upsert: true },
    );
    return true;
  } catch (error) {
    // Somebody holds a lease that has not run out: the upsert trips over the key.
    if ((error as { code?: number }).code === DUPLICATE_KEY) return false;
    throw error;
  }
}

const DUPLICATE_KEY = 11_000;
