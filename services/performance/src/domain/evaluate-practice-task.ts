import type { NewEvent } from '@ladder/contracts';
import type { Decision, Rejected } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { meets } from '@ladder/figures';
import type { Appended, ArchiveEntry } from './archive-entry.ts';
import { append, archiveUpdated } from './archive-entry.ts';
import { decimalsOf } from './check-figure.ts';
import { known } from './known.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';
import type { PracticeEvaluation, PracticePolicy, PracticeVerdict } from './practice-evaluation.ts';
import { resultSource } from './record-training-result.ts';

/** What the evaluator says. */
export interface PracticeAnswer {
  readonly by: string;
  readonly verdict: PracticeVerdict;
  /** 0 to 100, two decimals. */
  readonly score: number | null;
  readonly comment: string | null;
  readonly at: Instant;
}

export interface EvaluatedTask {
  readonly evaluation: PracticeEvaluation;
  /** The confirmed training result; null when the task was returned. */
  readonly archive: Appended | null;
}

export type PracticeRefusal =
  | 'NOT_INVITED'
  | 'EVALUATION_DONE'
  | 'SCORE_REQUIRED'
  | 'SCORE_OUT_OF_RANGE'
  | 'SCORE_BELOW_PASS'
  | 'COMMENT_TOO_LONG';

const SCORE_DECIMALS = 2;
const COMMENT_MAX_CHARACTERS = 2000;

/**
 * PF-13: the invited superior passes a practice task with a score that reaches the pass mark, which confirms the training
 * result in the archive; or returns it, which leaves the archive alone. `current` is the archive's entry of the learning
 * record that counts now.
 */
export function evaluatePracticeTask(
  evaluation: PracticeEvaluation,
  current: ArchiveEntry | null,
  answer: PracticeAnswer,
  entryId: string,
  policy: Policy<PracticePolicy>,
): Decision<EvaluatedTask, NewEvent<'practice-evaluated.v1' | 'performance-updated.v1'>, PracticeRefusal> {
  const refusal = refusalOf(evaluation, answer, policy.params);
  if (refusal !== null) return refusal;
  const { at, comment, score, verdict } = answer;
  const done: PracticeEvaluation = { ...evaluation, status: 'DONE', verdict, score, comment, evaluatedAt: at };
  const evaluated = practiceEvaluated(done, answer, policy);
  if (verdict === 'RETURN') return accept({ evaluation: done, archive: null }, [evaluated]);
  const archive = append(current, {
    id: entryId,
    employeeId: done.employeeId,
    kind: 'TRAINING_RESULT',
    source: resultSource(done.recordId),
    sourceRevision: current?.sourceRevision ?? 0,
    state: 'CONFIRMED',
    value: score,
    metric: null,
    courseId: done.courseId,
    refs: [resultSource(done.recordId), `practice-evaluation/${done.id}`],
    at,
  });
  return accept({ evaluation: done, archive }, [evaluated, archiveUpdated(archive.entry, pinned(policy))]);
}

function refusalOf(
  { evaluatorId, status }: PracticeEvaluation,
  { by, comment, score, verdict }: PracticeAnswer,
  { passMin, scoreRequiredOnPass }: PracticePolicy,
): Rejected<PracticeRefusal> | null {
  if (by !== evaluatorId) return reject('NOT_INVITED');
  if (status === 'DONE') return reject('EVALUATION_DONE');
  const length = comment?.length ?? 0;
  if (length > COMMENT_MAX_CHARACTERS) return reject('COMMENT_TOO_LONG', { length, max: COMMENT_MAX_CHARACTERS });
  if (score !== null && !(score >= 0 && score <= 100 && decimalsOf(score) <= SCORE_DECIMALS)) {
    return reject('SCORE_OUT_OF_RANGE', { score });
  }
  if (verdict === 'RETURN') return null;
  if (score === null) return scoreRequiredOnPass ? reject('SCORE_REQUIRED') : null;
  return meets(score, passMin) ? null : reject('SCORE_BELOW_PASS', { score, passMin: passMin.value });
}

function practiceEvaluated(
  { courseId, employeeId, id, practiceTaskId, recordId, submissionNo }: PracticeEvaluation,
  { at, by, score, verdict }: PracticeAnswer,
  policy: Policy<PracticePolicy>,
): NewEvent<'practice-evaluated.v1'> {
  return {
    type: 'practice-evaluated.v1',
    key: employeeId,
    time: at,
    data: {
      evaluationId: id,
      taskId: practiceTaskId,
      recordId,
      courseId,
      submissionNo,
      evaluatorId: by,
      verdict,
      evaluatedAt: at,
      ...known({ score }),
    },
    policy: pinned(policy),
  };
}
