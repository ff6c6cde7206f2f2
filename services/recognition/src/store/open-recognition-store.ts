import { chainsOf, requestLog, type Store } from '@ladder/store';
import { awardCyclesOf } from './award-cycles.ts';
import { awardFactsOf } from './award-facts.ts';
import { projectionsOf } from './projections.ts';

/** Everything that recognition keeps, by name of its collection. */
export function openRecognitionStore({ connection, db }: Store) {
  return {
    db,
    ...projectionsOf(connection),
    facts: awardFactsOf(connection),
    cycles: awardCyclesOf(connection),
    chains: chainsOf(db),
    requests: requestLog(db),
  };
}

export type RecognitionStore = ReturnType<typeof openRecognitionStore>;
