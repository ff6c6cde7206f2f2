import { applied, on } from '@ladder/messaging';
import type { HandlerContext } from '../deps.ts';
import { applyPracticeEvaluation } from '../domain/apply-practice-evaluation.ts';
import { recordPracticeScore } from '../domain/record-practice-score.ts';

/** TR-32: the manager's verdict passes the task or sends it back; the score goes into the record. */
export const practiceEvaluated = on('practice-evaluated.v1', async ({ data }, { tx, store }: HandlerContext) => {
  const task = await store.tasks.get(tx.session, data.taskId);
  const evaluated = applied(applyPracticeEvaluation(task, data));
  const record = await store.records.get(tx.session, task.recordId);
  await store.tasks.put(tx.session, evaluated);
  await store.records.put(tx.session, applied(recordPracticeScore(record, evaluated)));
});
