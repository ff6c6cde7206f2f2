import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { PracticeTask, PracticeTaskStatus, Submission } from './practice-task.ts';

/** Who hands in what; `managerId` is the employee's direct manager now, null for the head of the company. */
export interface HandIn {
  readonly by: string;
  readonly submission: Submission;
  readonly managerId: string | null;
  readonly at: Instant;
}

/** A task that is late may still be handed in. */
const OPEN: readonly PracticeTaskStatus[] = ['ASSIGNED', 'RETURNED', 'OVERDUE'];

/** TR-32: the employee hands in the task; after it was returned, again with the next submission number. */
export function submitPracticeTask(
  task: PracticeTask,
  { at, by, managerId, submission }: HandIn,
): Decision<
  PracticeTask,
  NewEvent<'practice-task-submitted.v1'>,
  'NOT_OWN_TASK' | 'PRACTICE_TASK_NOT_OPEN' | 'SUBMISSION_EMPTY'
> {
  if (by !== task.employeeId) return reject('NOT_OWN_TASK');
  if (!OPEN.includes(task.status)) return reject('PRACTICE_TASK_NOT_OPEN', { status: task.status });
  if (submission.text.trim() === '') return reject('SUBMISSION_EMPTY');
  const submissionNo = task.submissionNo + 1;
  return accept({ ...task, status: 'SUBMITTED', submissionNo, submission, submittedAt: at }, [
    {
      type: 'practice-task-submitted.v1',
      key: task.employeeId,
      time: at,
      data: {
        taskId: task.id,
        recordId: task.recordId,
        courseId: task.courseId,
        managerId,
        submissionNo,
        submittedAt: at,
      },
    },
  ]);
}
