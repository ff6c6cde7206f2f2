import type { Instant } from '@ladder/figures';

export type PracticeTaskStatus = 'ASSIGNED' | 'SUBMITTED' | 'UNDER_EVALUATION' | 'PASSED' | 'RETURNED' | 'OVERDUE';

/** What the employee hands in; it stays with training. */
export interface Submission {
  readonly text: string;
  readonly attachments: readonly string[];
}

/** "Apply what you learnt to one problem at work"; one per learning record. */
export interface PracticeTask {
  readonly id: string;
  readonly employeeId: string;
  readonly recordId: string;
  readonly courseId: string;
  readonly title: string;
  readonly assignedAt: Instant;
  readonly dueAt: Instant;
  readonly status: PracticeTaskStatus;
  /** 0 before the first submission. */
  readonly submissionNo: number;
  readonly submission: Submission | null;
  readonly submittedAt: Instant | null;
  /** 0 to 100; given with PASSED. */
  readonly score: number | null;
  readonly evaluationId: string | null;
  readonly evaluatedAt: Instant | null;
}
