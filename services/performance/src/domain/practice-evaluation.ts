import type { CompanyDate, Instant, Threshold } from '@ladder/figures';

/** `practice.evaluation`: who evaluates, by when, and what a pass needs. Days are counted from the submission. */
export interface PracticePolicy {
  readonly evaluator: 'DEPARTMENT_MANAGER';
  readonly dueDays: number;
  readonly escalateAfterDays: number;
  readonly scoreRequiredOnPass: boolean;
  readonly passMin: Threshold;
}

export type PracticeStatus = 'INVITED' | 'OVERDUE' | 'ESCALATED' | 'DONE';
export type PracticeVerdict = 'PASS' | 'RETURN';

/** A superior's judgement of one submission of a practice task. Natural key: task and submission number. */
export interface PracticeEvaluation {
  readonly id: string;
  readonly practiceTaskId: string;
  readonly submissionNo: number;
  readonly recordId: string;
  readonly courseId: string;
  readonly employeeId: string;
  /** Who is invited now; null when nobody stands above the author. */
  readonly evaluatorId: string | null;
  readonly invitedAt: Instant;
  /** Last good day. */
  readonly dueOn: CompanyDate;
  /** On this day the next superior is invited. */
  readonly escalatesOn: CompanyDate;
  readonly status: PracticeStatus;
  readonly verdict: PracticeVerdict | null;
  /** 0 to 100, two decimals. */
  readonly score: number | null;
  readonly comment: string | null;
  readonly evaluatedAt: Instant | null;
}
