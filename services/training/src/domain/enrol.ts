import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { CompanyDate, Instant } from '@ladder/figures';
import type { Course } from './course.ts';
import type { EnrolmentSource, LearningRecord } from './learning-record.ts';
import { isOpen } from './learning-record.ts';
import type { Placement } from './placement.ts';

export interface EnrolmentRequest {
  readonly recordId: string;
  readonly employeeId: string;
  readonly placement: Placement;
  readonly course: Course;
  readonly source: EnrolmentSource;
  readonly dueDate: CompanyDate | null;
  readonly projectId: string | null;
  readonly planId: string | null;
  readonly effectId: string | null;
  readonly at: Instant;
}

/**
 * TR-11: an employee is enrolled in a course that is published, one attempt at a time; each further attempt gets the
 * next number. `earlier` are all records of this employee and course, in any order.
 */
export function enrol(
  earlier: readonly LearningRecord[],
  request: EnrolmentRequest,
): Decision<LearningRecord, never, 'COURSE_NOT_OPEN' | 'ALREADY_ENROLLED'> {
  const { course } = request;
  // A course whose content is under review still runs; only drafts and retired ones take nobody in.
  if (course.status === 'DRAFT' || course.status === 'RETIRED') {
    return reject('COURSE_NOT_OPEN', { course: course.code, status: course.status });
  }
  const open = earlier.find(isOpen);
  if (open !== undefined) return reject('ALREADY_ENROLLED', { course: course.code, attempt: open.attempt });
  return accept(opened(request, Math.max(0, ...earlier.map(({ attempt }) => attempt)) + 1));
}

const opened = (request: EnrolmentRequest, attempt: number): LearningRecord => ({
  id: request.recordId,
  employeeId: request.employeeId,
  courseId: request.course.id,
  attempt,
  status: 'OPEN',
  enrolment: {
    source: request.source,
    status: 'ENROLLED',
    dueDate: request.dueDate,
    lessonsPct: 0,
    projectId: request.projectId,
    planId: request.planId,
    effectId: request.effectId,
    displaced: [],
  },
  placement: request.placement,
  trainerIds: [],
  enrolledAt: request.at,
  startedAt: null,
  examScore: null,
  examinedAt: null,
  completedAt: null,
  courseVersion: null,
  creditsAwardedTenths: 0,
  practiceTaskId: null,
  practiceScore: null,
  revision: 1,
});
