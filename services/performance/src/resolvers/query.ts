import { METRICS } from '../domain/metric-definition.ts';
import type { QueryResolvers } from '../generated/graphql.ts';

export const Query: QueryResolvers = {
  metricDefinitions: () =>
    Object.entries(METRICS)
      .map(([code, definition]) => ({ code, ...definition }))
      .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
};
