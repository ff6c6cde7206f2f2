import type { LearningRecordResolvers } from '../generated/graphql.ts';
import { courseOf } from './courses-of.ts';
import { ownedBy } from './readers.ts';

export const LearningRecord: LearningRecordResolvers = {
  __resolveReference: ({ id }, context) =>
    ownedBy(context, 'records', context.loaders.record.load(id), (record) => record.employeeId),
  employee: ({ employeeId }) => ({ id: employeeId }),
  course: ({ courseId }, _, { loaders }) => courseOf(loaders, courseId),
  source: ({ enrolment }) => enrolment.source,
  lessonsPct: ({ enrolment }) => enrolment.lessonsPct,
  dueDate: ({ enrolment }) => enrolment.dueDate,
};
