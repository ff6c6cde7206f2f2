import type { EventData } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { PracticeTask } from './practice-task.ts';

/**
 * TR-32: the manager's verdict passes the task or sends it back. A verdict on an earlier submission, or on a task that
 * has passed, changes nothing.
 */
export function applyPracticeEvaluation(
  task: PracticeTask,
  evaluation: EventData['practice-evaluated.v1'],
): Decision<PracticeTask> {
  const { evaluatedAt, evaluationId, score, submissionNo, verdict } = evaluation;
  const awaited = task.status === 'SUBMITTED' || task.status === 'UNDER_EVALUATION';
  if (!awaited || submissionNo !== task.submissionNo) return accept(task);
  const evaluated = { ...task, evaluationId, evaluatedAt };
  return accept(
    verdict === 'PASS'
      ? { ...evaluated, status: 'PASSED', score: score ?? null }
      : { ...evaluated, status: 'RETURNED' },
  );
}
