import { loaderOf } from '@ladder/subgraph';
import type { RecognitionStore } from './open-recognition-store.ts';

/** Batched reads of one request: one read per kind of thing, however many people the query lists. */
export const loadersOf = (store: RecognitionStore) => ({
  employee: loaderOf(store.employees.byIds),
  facts: loaderOf(store.facts.byIds),
  cycle: loaderOf(store.cycles.byIds),
});

export type Loaders = ReturnType<typeof loadersOf>;
