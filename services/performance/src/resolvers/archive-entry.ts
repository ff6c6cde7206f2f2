import type { ArchivedMetricResolvers, PerformanceArchiveEntryResolvers } from '../generated/graphql.ts';
import { shownPct } from './shown-pct.ts';

export const PerformanceArchiveEntry: PerformanceArchiveEntryResolvers = {
  id: ({ _id }) => _id,
  value: ({ kind, value }) => (kind === 'TRAINING_CONTRIBUTION' ? shownPct(value) : value),
  course: ({ courseId }) => (courseId === null ? null : { id: courseId }),
};

export const ArchivedMetric: ArchivedMetricResolvers = {
  pct: ({ pct }) => shownPct(pct) ?? 0,
};
