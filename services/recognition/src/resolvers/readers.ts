import { guardedBy } from '@ladder/subgraph';

/** Who reads what of a person besides himself and his managers (specification 6.1). */
export const { readBy } = guardedBy({
  score: ['HR_LD', 'COMMITTEE', 'BI', 'ADMIN'],
});
