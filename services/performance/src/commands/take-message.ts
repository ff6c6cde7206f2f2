import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { Received } from './received.ts';
import { takeArchiveEntry } from './take-archive-entry.ts';
import { takeBaseScore } from './take-base-score.ts';
import { takeReadings } from './take-readings.ts';

/** PF-16: judges a message, now or after it was held. Throws a RefusedError before anything is written. */
export function takeMessage(deps: ServiceDeps, tx: Tx, received: Received): Promise<void> {
  const { data } = received.event;
  if (data.kind === 'METRIC') return takeReadings(deps, tx, data, received);
  if (data.kind === 'SCORE') return takeBaseScore(deps, tx, data, received);
  return takeArchiveEntry(deps, tx, data, received);
}
