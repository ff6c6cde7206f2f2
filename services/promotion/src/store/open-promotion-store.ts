import { chainsOf, inboxItemsOf, requestLog, type Store } from '@ladder/store';
import { companyOf } from './company.ts';
import { learningOf } from './learning.ts';
import { pathsOf } from './paths.ts';
import { remindersOf } from './reminders.ts';
import { reviewsOf } from './reviews.ts';
import { turnsOf } from './turns.ts';

/** Everything that promotion keeps, by name of its collection. */
export function openPromotionStore({ connection, db }: Store) {
  return {
    db,
    ...companyOf(connection),
    ...learningOf(connection),
    ...pathsOf(connection),
    chains: chainsOf(db),
    inbox: inboxItemsOf(db),
    reminders: remindersOf(db),
    requests: requestLog(db),
    reviews: reviewsOf(db),
    turns: turnsOf(db),
  };
}

export type PromotionStore = ReturnType<typeof openPromotionStore>;
