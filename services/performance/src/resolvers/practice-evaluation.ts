import type { PracticeEvaluationResolvers } from '../generated/graphql.ts';

export const PracticeEvaluation: PracticeEvaluationResolvers = {
  title: async ({ practiceTaskId }, _, { loaders }) => (await loaders.expectedTask.load(practiceTaskId))?.title ?? null,
  employee: ({ employeeId }) => ({ id: employeeId }),
  course: ({ courseId }) => ({ id: courseId }),
  learningRecord: ({ recordId }) => ({ id: recordId }),
  evaluator: ({ evaluatorId }) => (evaluatorId === null ? null : { id: evaluatorId }),
};
