import type { CompanyDate } from '@ladder/figures';
import { nextSuperior } from './invite-evaluator.ts';
import type { PracticeEvaluation } from './practice-evaluation.ts';

/**
 * PF-12: an evaluation is overdue after its last good day, and on the day of escalation the invitation goes to the
 * evaluator's own superior. `superiors` are the managers above the author, nearest first.
 */
export function chaseEvaluation(
  evaluation: PracticeEvaluation,
  today: CompanyDate,
  superiors: readonly string[],
): PracticeEvaluation {
  const { dueOn, employeeId, escalatesOn, evaluatorId, status } = evaluation;
  if (status === 'DONE' || status === 'ESCALATED' || today <= dueOn) return evaluation;
  if (today < escalatesOn || evaluatorId === null) return { ...evaluation, status: 'OVERDUE' };
  const next = nextSuperior(evaluatorId, superiors);
  const isAbove = next !== null && next !== employeeId;
  return { ...evaluation, status: 'ESCALATED', evaluatorId: isAbove ? next : evaluatorId };
}
