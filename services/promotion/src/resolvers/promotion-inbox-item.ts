import type { PromotionInboxItemResolvers } from '../generated/graphql.ts';

export const PromotionInboxItem: PromotionInboxItemResolvers = {
  id: ({ _id }) => _id,
};
