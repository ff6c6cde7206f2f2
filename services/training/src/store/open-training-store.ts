import { chainsOf, inboxItemsOf, requestLog, type Store } from '@ladder/store';
import { catalogueOf } from './catalogue.ts';
import { learningOf } from './learning.ts';
import { ledgerOf } from './ledger.ts';
import { onboardingOf } from './onboarding.ts';
import { practiceOf } from './practice.ts';
import { projectionsOf } from './projections.ts';

/** Everything that training keeps, by name of its collection. */
export function openTrainingStore({ connection, db }: Store) {
  return {
    db,
    ...projectionsOf(connection),
    ...catalogueOf(connection),
    ...learningOf(connection),
    ...onboardingOf(connection),
    ...practiceOf(connection),
    ledger: ledgerOf(connection),
    chains: chainsOf(db),
    inbox: inboxItemsOf(db),
    requests: requestLog(db),
  };
}

export type TrainingStore = ReturnType<typeof openTrainingStore>;
