import { scalars } from '@ladder/subgraph';
import type { Resolvers } from '../generated/graphql.ts';
import { Department } from './department.ts';
import { CareerStep, Employee } from './employee.ts';
import { Mutation } from './mutation.ts';
import { Position, PositionCompetency } from './position.ts';
import { PromotionInboxItem } from './promotion-inbox-item.ts';
import { PathProgress, PromotionEligibility, PromotionRequirementState, RemainingCourse } from './promotion-path.ts';
import { Query } from './query.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Query,
  Mutation,
  CareerStep,
  Department,
  Employee,
  PathProgress,
  Position,
  PositionCompetency,
  PromotionEligibility,
  PromotionRequirementState,
  PromotionInboxItem,
  RemainingCourse,
};
