import { guardedBy } from '@ladder/subgraph';

/** Who reads what of a person besides himself and his managers (specification 6.1). */
export const { readBy, ownedBy } = guardedBy({
  scores: ['HR_LD'],
  effects: ['HR_LD', 'BI'],
  evaluations: ['HR_LD'],
  inbox: [],
});
