import { INBOX_LIST } from '@ladder/store';
import { pageOfOwner } from '@ladder/subgraph';
import type { EmployeeResolvers } from '../generated/graphql.ts';
import { ARCHIVE_LIST } from '../store/archive.ts';
import { EFFECT_ORDER } from '../store/effects.ts';
import { askedMonths } from './asked-months.ts';
import { readBy } from './readers.ts';

/** Bounds of the lists that are no connections. */
const LATEST_QUARTERS = { first: 12 };
const FIRST_TO_DOS = { first: 100 };
const LATEST_PLANS = { first: 100 };

export const Employee: EmployeeResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  performanceArchive: readBy('scores', (id, { loaders }, args) =>
    pageOfOwner(loaders.archivePage, ARCHIVE_LIST.order, id, args),
  ),
  quarterlyScores: readBy(
    'scores',
    async (owner, { loaders }) => (await loaders.scorePage.load({ owner, page: LATEST_QUARTERS })).rows,
  ),
  trainingEffects: readBy('effects', (id, { loaders }, args) =>
    pageOfOwner(loaders.effectPage, EFFECT_ORDER, id, args),
  ),
  metrics: readBy('scores', (owner, { loaders }, args) => loaders.figures.load({ owner, page: askedMonths(args) })),
  evaluationsToDo: readBy('evaluations', (owner, { loaders }) => loaders.toDo.load({ owner, page: FIRST_TO_DOS })),
  improvementPlans: readBy(
    'effects',
    async (owner, { loaders }) => (await loaders.planPage.load({ owner, page: LATEST_PLANS })).rows,
  ),
  performanceInbox: readBy('inbox', (id, { loaders }, args) =>
    pageOfOwner(loaders.inboxPage, INBOX_LIST.order, id, args),
  ),
};
