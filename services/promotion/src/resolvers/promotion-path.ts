import { rounded } from '@ladder/figures';
import type { Reference } from '@ladder/subgraph';
import type {
  PathProgressResolvers,
  PromotionEligibilityResolvers,
  PromotionRequirementStateResolvers,
  RemainingCourseResolvers,
} from '../generated/graphql.ts';

const referenceTo = (id: string | null): Reference | null => (id === null ? null : { id });

export const PathProgress: PathProgressResolvers = {
  targetPosition: ({ targetPositionId }, _, { loaders }) => loaders.position.load(targetPositionId),
  requirements: ({ requirementStates }) => requirementStates,
  nextCourse: ({ nextCourseId }) => referenceTo(nextCourseId),
  lastCompletedCourse: ({ lastCompletedCourseId }) => referenceTo(lastCompletedCourseId),
};

export const RemainingCourse: RemainingCourseResolvers = {
  course: ({ courseId }) => referenceTo(courseId),
  code: ({ courseCode }) => courseCode,
};

export const PromotionEligibility: PromotionEligibilityResolvers = {
  targetPosition: ({ targetPositionId }, _, { loaders }) => loaders.position.load(targetPositionId),
  policyKey: ({ policy }) => policy.key,
  policyVersion: ({ policy }) => policy.version,
  // Revision 0: a path that was never looked at.
  evaluatedAt: ({ evaluatedAt, revision }) => (revision === 0 ? null : evaluatedAt),
};

/** Decimals with which a percentage is shown (convention 3). */
const SHOWN_DECIMALS = 1;

export const PromotionRequirementState: PromotionRequirementStateResolvers = {
  current: ({ current, unit }) => (current !== null && unit === 'PERCENT' ? rounded(current, SHOWN_DECIMALS) : current),
};
