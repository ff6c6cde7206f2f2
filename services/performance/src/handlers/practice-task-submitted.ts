import { subjectIdOf } from '@ladder/contracts';
import { instantOf } from '@ladder/figures';
import { on } from '@ladder/messaging';
import { inviteSuperior } from '../commands/invite-superior.ts';
import type { HandlerContext } from '../deps.ts';
import { inviteEvaluator } from '../domain/invite-evaluator.ts';
import type { PracticePolicy } from '../domain/practice-evaluation.ts';

/** PF-12: invites the superior by today's tree; while that is not known the one whom training names, or nobody yet. */
export const practiceTaskSubmitted = on('practice-task-submitted.v1', async (event, context: HandlerContext) => {
  const { tx, store } = context;
  const { submissionNo, taskId } = event.data;
  const [existing] = await store.evaluations.where(tx.session, { practiceTaskId: taskId, submissionNo });
  if (existing) return;
  const employeeId = subjectIdOf(event);
  await store.turns.take(tx.session, 'EMPLOYEE', employeeId);
  const at = instantOf(event.time);
  const evaluation = inviteEvaluator(
    null,
    event.data,
    {
      evaluationId: crypto.randomUUID(),
      employeeId,
      superiors: await store.superiorsOf(tx.session, employeeId),
      at,
    },
    context.policies.inForce(at)<PracticePolicy>('practice.evaluation'),
  );
  // It waits for the tree, which may be told at this moment.
  if (evaluation.evaluatorId === null) await store.turns.take(tx.session, 'TREE', 'company');
  await store.chains.begin(tx.session, evaluation.id, tx.cause.correlationId);
  await inviteSuperior(context, tx, evaluation);
});
