import { guardedBy } from '@ladder/subgraph';

/** Who reads what of a person besides himself and his managers (specification 6.1). */
export const { readBy, ownedBy } = guardedBy({
  records: ['HR_LD', 'ADMIN'],
  credits: ['HR_LD', 'BI', 'ADMIN'],
  practice: ['HR_LD', 'ADMIN'],
  cases: ['HR_LD', 'COMMITTEE', 'BI', 'ADMIN'],
  sessions: ['HR_LD', 'ADMIN'],
  inbox: [],
});
