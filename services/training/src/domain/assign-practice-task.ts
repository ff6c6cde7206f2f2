import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept } from '@ladder/decision';
import { addDaysTo } from '@ladder/figures';
import type { Course } from './course.ts';
import type { LearningRecord } from './learning-record.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';
import type { PracticeTask } from './practice-task.ts';

/** `practice.task`: whether tasks are sent at all, days until one is due, and days before that when one is reminded. */
export interface PracticeTaskPolicy {
  readonly autoAssign: boolean;
  readonly dueDays: number;
  readonly remindDaysBefore: number;
}

/** Whether a practice task follows the completion of a course. */
export const needsPracticeTask = (course: Course, { params }: Policy<PracticeTaskPolicy>): boolean =>
  params.autoAssign && course.requiresPracticeTask;

/**
 * TR-32: a completed record that was promised a practice task gets it, due on the calendar day `dueDays` later and once
 * per record; null when none follows.
 */
export function assignPracticeTask(
  existing: PracticeTask | null,
  record: LearningRecord,
  course: Course,
  policy: Policy<PracticeTaskPolicy>,
): Decision<PracticeTask | null, NewEvent<'practice-task-assigned.v1'>> {
  const { completedAt, practiceTaskId } = record;
  if (existing !== null || completedAt === null || practiceTaskId === null) return accept(existing);
  const task: PracticeTask = {
    id: practiceTaskId,
    employeeId: record.employeeId,
    recordId: record.id,
    courseId: course.id,
    title: course.name,
    assignedAt: completedAt,
    dueAt: addDaysTo(completedAt, policy.params.dueDays),
    status: 'ASSIGNED',
    submissionNo: 0,
    submission: null,
    submittedAt: null,
    score: null,
    evaluationId: null,
    evaluatedAt: null,
  };
  return accept(task, [taskAssigned(task, record.placement.managerId, policy)]);
}

const taskAssigned = (
  { assignedAt, courseId, dueAt, employeeId, id, recordId, title }: PracticeTask,
  managerId: string | null,
  policy: Policy<PracticeTaskPolicy>,
): NewEvent<'practice-task-assigned.v1'> => ({
  type: 'practice-task-assigned.v1',
  key: employeeId,
  time: assignedAt,
  data: { taskId: id, recordId, courseId, employeeId, managerId, title, assignedAt, dueAt },
  policy: pinned(policy),
});
