import type {
  KnowledgeCaseResolvers,
  PracticeActivityResolvers,
  PracticeTaskResolvers,
  TrainerSessionResolvers,
} from '../generated/graphql.ts';
import { courseOf } from './courses-of.ts';
import { ownedBy } from './readers.ts';

export const PracticeTask: PracticeTaskResolvers = {
  __resolveReference: ({ id }, context) =>
    ownedBy(context, 'practice', context.loaders.task.load(id), (task) => task.employeeId),
  employee: ({ employeeId }) => ({ id: employeeId }),
  course: ({ courseId }, _, { loaders }) => courseOf(loaders, courseId),
};

export const KnowledgeCase: KnowledgeCaseResolvers = {
  __resolveReference: ({ id }, context) =>
    ownedBy(context, 'cases', context.loaders.case.load(id), (each) => each.authorId),
  author: ({ authorId }) => ({ id: authorId }),
  course: ({ courseId }, _, { loaders }) => (courseId === null ? null : courseOf(loaders, courseId)),
};

export const PracticeActivity: PracticeActivityResolvers = {
  employee: ({ employeeId }) => ({ id: employeeId }),
};

export const TrainerSession: TrainerSessionResolvers = {
  trainer: ({ employeeId }) => ({ id: employeeId }),
  annulled: ({ status }) => status === 'ANNULLED',
};
