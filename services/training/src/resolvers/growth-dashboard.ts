import { creditsOf } from '@ladder/figures';
import type { GrowthDashboardResolvers, RecommendedCourseResolvers } from '../generated/graphql.ts';
import { courseOf } from './courses-of.ts';

export const GrowthDashboard: GrowthDashboardResolvers = {
  credits: ({ creditsTenths }) => creditsOf(creditsTenths),
  goal: ({ goal }) => goal && { kind: goal.kind, ref: goal.ref, requiredCredits: creditsOf(goal.requiredTenths) },
  gap: ({ goal }) => goal && creditsOf(goal.gapTenths),
  tasksOpen: ({ openTasks }) => openTasks,
};

export const RecommendedCourse: RecommendedCourseResolvers = {
  course: ({ courseId }, _, { loaders }) => courseOf(loaders, courseId),
  credits: ({ creditsTenths }) => creditsOf(creditsTenths),
  gapAfter: ({ gapTenths }) => creditsOf(gapTenths),
};
