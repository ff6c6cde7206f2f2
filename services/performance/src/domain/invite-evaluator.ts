import type { EventData } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';
import { addDays, companyDate, instantOf } from '@ladder/figures';
import type { Policy } from './policy.ts';
import type { PracticeEvaluation, PracticePolicy } from './practice-evaluation.ts';

export interface Invitation {
  readonly evaluationId: string;
  /** The author of the task. */
  readonly employeeId: string;
  /** Managers of the author's department and of those above it, nearest first. */
  readonly superiors: readonly string[];
  readonly at: Instant;
}

/**
 * PF-12: when a practice task is handed in, the manager of the author's department is invited to evaluate it, or the next
 * superior when the author is that manager. Last comes the manager whom training names, unless that is the author himself.
 * The same submission again changes nothing.
 */
export function inviteEvaluator(
  existing: PracticeEvaluation | null,
  submission: EventData['practice-task-submitted.v1'],
  { at, employeeId, evaluationId, superiors }: Invitation,
  { params }: Policy<PracticePolicy>,
): PracticeEvaluation {
  if (existing !== null) return existing;
  const { managerId } = submission;
  // Taken for his own manager, the author would hide those above him.
  const isAbove = managerId !== null && managerId !== employeeId;
  const submittedOn = companyDate(instantOf(submission.submittedAt));
  return {
    id: evaluationId,
    practiceTaskId: submission.taskId,
    submissionNo: submission.submissionNo,
    recordId: submission.recordId,
    courseId: submission.courseId,
    employeeId,
    evaluatorId: nextSuperior(employeeId, isAbove ? [...superiors, managerId] : superiors),
    invitedAt: at,
    dueOn: addDays(submittedOn, params.dueDays),
    escalatesOn: addDays(submittedOn, params.escalateAfterDays),
    status: 'INVITED',
    verdict: null,
    score: null,
    comment: null,
    evaluatedAt: null,
  };
}

/** PF-12: the nearest superior above somebody, who may himself be among them; null at the top. */
export const nextSuperior = (employeeId: string, superiors: readonly string[]): string | null =>
  superiors.slice(superiors.lastIndexOf(employeeId) + 1).find((superior) => superior !== employeeId) ?? null;
