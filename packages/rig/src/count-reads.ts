import type { Db } from 'mongodb';

/** Collections that are read all the time, whatever anybody asks. */
const BACKGROUND = /\.(outbox|leases|policies|dead_letters|parked|positions_read)$/;

/** How many reads a service's database sees while `work` runs, by MongoDB's own profiler. */
export async function countReads(db: Db, work: () => Promise<unknown>): Promise<number> {
  await db.command({ profile: 0 });
  await db
    .collection('system.profile')
    .drop()
    .catch(() => undefined);
  await db.command({ profile: 2 });
  try {
    await work();
  } finally {
    await db.command({ profile: 0 });
  }
  const seen = await db
    .collection('system.profile')
    .find({ op: { $in: ['query', 'command', 'getmore'] } })
    .toArray();
  return seen.filter(({ ns, command }) => !BACKGROUND.test(String(ns)) && isRead(command as object)).length;
}

const isRead = (command: object): boolean => 'find' in command || 'aggregate' in command || 'getMore' in command;
