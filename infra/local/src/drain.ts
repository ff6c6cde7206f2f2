import { setTimeout as pause } from 'node:timers/promises';
import type { Backlog, BacklogWatch } from '@ladder/messaging';

const POLL_INTERVAL_MS = 30;
export const DRAIN_TIMEOUT_MS = 60_000;

/**
 * Returns when everything that was emitted has been applied: no outbox holds an unsent row, every consumer group has
 * settled all there is, and a second look finds the same. Throws after `timeoutMs`, naming what is stuck.
 */
export async function drain(watch: Pick<BacklogWatch, 'read'>, timeoutMs = DRAIN_TIMEOUT_MS): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  let last: readonly Backlog[] = [];
  let quietEnds: string | undefined;
  let failure: Error | undefined;
  while (performance.now() < deadline) {
    try {
      last = await watch.read();
      failure = undefined;
      const ends = last.every(isQuiet) ? JSON.stringify(last.map((one) => one.ends)) : undefined;
      // Unsent rows are looked for before the ends, so only an unchanged second look proves that none slipped between.
      if (ends !== undefined && ends === quietEnds) return;
      quietEnds = ends;
    } catch (error) {
      // An engine that was killed comes back.
      failure = error as Error;
    }
    await pause(POLL_INTERVAL_MS);
  }
  const what = failure ? `the engines do not answer: ${failure.message}` : last.flatMap(describeStuck).join('; ');
  throw new Error(`Not everything was applied within ${timeoutMs} ms: ${what || 'events keep coming'}`, {
    cause: failure,
  });
}

/** A group that never had a member belongs to a service that consumes nothing. */
const isQuiet = ({ pending, blocked, group, behind }: Backlog): boolean =>
  pending === 0 && blocked === 0 && behind.length === 0 && (group === 'Stable' || group === 'Dead');

function describeStuck(backlog: Backlog): readonly string[] {
  const { service, pending, blocked, group, behind, deadLetters } = backlog;
  const partitions = behind.map(
    ({ topic, partition, committed, end }) => `${topic}/${partition} at ${committed} of ${end}`,
  );
  const facts = [
    ...(pending > 0 ? [`${pending} events not sent`] : []),
    ...(blocked > 0 ? [`${blocked} events blocked`] : []),
    ...(group === 'Stable' || group === 'Dead' ? [] : [`its consumer group is ${group}`]),
    ...(partitions.length > 0 ? [`behind in ${partitions.join(', ')}`] : []),
    ...(deadLetters > 0 ? [`${deadLetters} open dead letters`] : []),
  ];
  return facts.length > 0 ? [`${service}: ${facts.join(', ')}`] : [];
}
