import type { NewEvent } from '@ladder/contracts';
import { creditsOf } from '@ladder/figures';
import type { Course } from './course.ts';
import { known } from './known.ts';
import type { LearningRecord } from './learning-record.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';

/**
 * TR-11: what the others learn of a completed record, with department, position and manager as they were at completion.
 * Throws a RangeError for a record that has not been completed.
 */
export function trainingCompleted(
  record: LearningRecord,
  course: Course,
  policy: Policy<unknown>,
): NewEvent<'training-completed.v1'> {
  const { completedAt, courseVersion, enrolment, placement } = record;
  if (completedAt === null || courseVersion === null) throw new RangeError(`record ${record.id} is not completed`);
  return {
    type: 'training-completed.v1',
    key: record.employeeId,
    time: completedAt,
    data: {
      recordId: record.id,
      employeeId: record.employeeId,
      departmentId: placement.departmentId,
      positionId: placement.positionId,
      managerId: placement.managerId,
      courseId: course.id,
      courseCode: course.code,
      courseVersion,
      category: course.category,
      creditType: course.creditType,
      attempt: record.attempt,
      enrolmentSource: enrolment.source,
      trainerIds: record.trainerIds,
      startedAt: record.startedAt ?? record.enrolledAt,
      completedAt,
      classHours: course.classHours,
      creditsAwarded: creditsOf(record.creditsAwardedTenths),
      skills: course.skills,
      requiresPracticeTask: course.requiresPracticeTask,
      revision: record.revision,
      status: 'COMPLETED',
      ...known({
        projectId: enrolment.projectId,
        planId: enrolment.planId,
        examScore: record.examScore,
        practiceTaskId: record.practiceTaskId,
      }),
    },
    policy: pinned(policy),
  };
}
