import { chainsOf, inboxItemsOf, requestLog, type Store } from '@ladder/store';
import { archiveOf } from './archive.ts';
import { effectsOf } from './effects.ts';
import { evaluationsOf } from './evaluations.ts';
import { heldMessagesOf } from './held-messages.ts';
import { looksOf } from './looks.ts';
import { projectionsOf } from './projections.ts';
import { readingsOf } from './readings.ts';
import { refusedItemsOf } from './refused-items.ts';
import { scoresOf } from './scores.ts';
import { sweepLeaseOf } from './sweep-lease.ts';
import { turnsOf } from './turns.ts';

/** Everything that performance keeps, by name of its collection. */
export function openPerformanceStore({ connection, db }: Store) {
  return {
    db,
    ...projectionsOf(connection),
    ...readingsOf(connection),
    ...scoresOf(connection),
    ...effectsOf(connection),
    ...evaluationsOf(connection),
    ...refusedItemsOf(connection),
    archive: archiveOf(connection),
    heldMessages: heldMessagesOf(db),
    looks: looksOf(db),
    sweepLease: sweepLeaseOf(db),
    turns: turnsOf(db),
    chains: chainsOf(db),
    inbox: inboxItemsOf(db),
    requests: requestLog(db),
  };
}

export type PerformanceStore = ReturnType<typeof openPerformanceStore>;
