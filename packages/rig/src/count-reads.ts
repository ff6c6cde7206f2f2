import type { Db } from 'mongodb';

/** Collections that a service reads all the time, whatever anybody asks. */
const BACKGROUND = new Set([
  'outbox',
  'leases',
  'policies',
  'dead_letters',
  'parked',
  'inbox',
  'positions',
  'streams',
  'reviews',
  'looks',
  'system.profile',
]);

/** How many reads a service's database sees while `work` runs, by MongoDB's own profiler. */
export const countReads = async (db: Db, work: () => Promise<unknown>): Promise<number> =>
  (await countReadsIn({ db }, work))['db'] ?? 0;

/** The same for several databases at once: name → reads. */
export async function countReadsIn(
  databases: Readonly<Record<string, Db>>,
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const all = Object.entries(databases);
  for (const [, db] of all) await startProfile(db);
  try {
    await work();
  } finally {
    for (const [, db] of all) await db.command({ profile: 0 });
  }
  const counts = await Promise.all(all.map(async ([name, db]) => [name, await readsOf(db)] as const));
  return Object.fromEntries(counts);
}

async function startProfile(db: Db): Promise<void> {
  await db.command({ profile: 0 });
  await db.dropCollection('system.profile').catch(() => false);
  await db.command({ profile: 2 });
}

async function readsOf(db: Db): Promise<number> {
  const seen = await db
    .collection('system.profile')
    .find({ op: { $in: ['query', 'command', 'getmore'] } })
    .toArray();
  return seen.filter(({ ns, command }) => isRead(command as object) && !BACKGROUND.has(collectionOf(String(ns))))
    .length;
}

const collectionOf = (namespace: string): string => namespace.slice(namespace.indexOf('.') + 1);
/** What a handler reads is part of a transaction; topics are shared, so that other tests' events are handled meanwhile. */
const isRead = (command: object): boolean =>
  ('find' in command || 'aggregate' in command || 'getMore' in command) && !('autocommit' in command);
