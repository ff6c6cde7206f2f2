import { companyDate } from '@ladder/figures';
import { yearOfCycle } from '../domain/award-cycle.ts';
import type { QueryResolvers } from '../generated/graphql.ts';
import { cycleOf } from './cycle-of.ts';

/** One cycle a year; the schema says the same bound. */
const MAX_CYCLES = 100;

export const Query: QueryResolvers = {
  awardCycle: (_, { id }, { deps, loaders }) => {
    const year = yearOfCycle(id, companyDate(deps.businessNow()));
    return year === null ? null : cycleOf(loaders, year);
  },
  awardCycles: (_, __, { deps }) => deps.store.cycles.select({}, { sort: { year: -1 }, limit: MAX_CYCLES }),
};
