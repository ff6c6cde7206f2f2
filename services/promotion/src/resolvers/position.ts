import type { PositionCompetencyResolvers, PositionResolvers } from '../generated/graphql.ts';

export const Position: PositionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.position.load(id),
  id: ({ positionId }) => positionId,
  nextPositions: async ({ nextPositionIds }, _, { loaders }) =>
    (await Promise.all(nextPositionIds.map((id) => loaders.position.load(id)))).filter((position) => position !== null),
};

export const PositionCompetency: PositionCompetencyResolvers = {
  skill: ({ skillId }) => ({ id: skillId }),
};
