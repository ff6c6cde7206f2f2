import { type Caller, runCommand } from '@ladder/command';
import { accept, isRejected, type Rejected, reject } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import { evaluatePracticeTask as decide } from '../domain/evaluate-practice-task.ts';
import type { PracticeEvaluation, PracticePolicy } from '../domain/practice-evaluation.ts';
import { resultSource } from '../domain/record-training-result.ts';
import type { EvaluatePracticeTaskInput } from '../generated/graphql.ts';
import { inboxIdOf } from './invite-superior.ts';

/** Characters of a comment. */
const COMMENT_MAX_LENGTH = 2000;

export function evaluatePracticeTask(
  deps: Deps,
  caller: Caller,
  input: EvaluatePracticeTaskInput,
): Promise<PracticeEvaluation | Rejected> {
  const { archive, evaluations, inbox, looks } = deps.store;
  return runCommand(deps, caller, {
    mutation: 'evaluatePracticeTask',
    input,
    documents: evaluations,
    chainOf: input.evaluationId,
    decide: async (tx) => {
      const { comment = null, evaluationId, score = null, verdict } = input;
      const evaluation = await evaluations.find(tx.session, evaluationId);
      if (!evaluation) return reject('EVALUATION_UNKNOWN', { evaluationId });
      const length = comment?.length ?? 0;
      if (length > COMMENT_MAX_LENGTH) return reject('COMMENT_TOO_LONG', { length, max: COMMENT_MAX_LENGTH });
      const current = await archive.current(tx.session, 'TRAINING_RESULT', resultSource(evaluation.recordId));
      const at = deps.businessNow();
      const answer = { by: caller.actor, verdict, score, comment, at };
      const policy = deps.policies.inForce(at)<PracticePolicy>('practice.evaluation');
      const decision = decide(evaluation, current, answer, crypto.randomUUID(), policy);
      if (isRejected(decision)) return decision;
      if (decision.state.archive !== null) await archive.append(tx.session, decision.state.archive);
      await inbox.done(tx.session, inboxIdOf(evaluationId, caller.actor));
      await looks.plan(tx.session, evaluationId, null);
      return accept(decision.state.evaluation, decision.events);
    },
  });
}
