import type { PositionResolvers } from '../generated/graphql.ts';

export const Position: PositionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  mandatoryCourses: async ({ id }, _, { loaders }) => (await loaders.mandatoryCourses.load(id)) ?? [],
};
