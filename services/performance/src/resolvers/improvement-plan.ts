import type { ImprovementPlanResolvers } from '../generated/graphql.ts';

export const ImprovementPlan: ImprovementPlanResolvers = {
  employee: ({ employeeId }) => ({ id: employeeId }),
  course: ({ courseId }) => ({ id: courseId }),
};
