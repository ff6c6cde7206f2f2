import type { PerformanceInboxItemResolvers } from '../generated/graphql.ts';

export const PerformanceInboxItem: PerformanceInboxItemResolvers = {
  id: ({ _id }) => _id,
};
