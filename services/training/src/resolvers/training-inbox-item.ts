import type { TrainingInboxItemResolvers } from '../generated/graphql.ts';

export const TrainingInboxItem: TrainingInboxItemResolvers = {
  id: ({ _id }) => _id,
};
