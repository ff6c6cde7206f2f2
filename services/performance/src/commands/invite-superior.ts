import { addDays, companyDate, startOfDate } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { PracticeEvaluation } from '../domain/practice-evaluation.ts';

/** Keeps an evaluation, tells its evaluator, and plans when it is to be chased (PF-12). */
export async function inviteSuperior(
  { store, businessNow }: ServiceDeps,
  tx: Tx,
  evaluation: PracticeEvaluation,
): Promise<void> {
  const { dueOn, escalatesOn, evaluatorId, id, status } = evaluation;
  const at = businessNow();
  await store.evaluations.put(tx.session, evaluation);
  const days = [addDays(dueOn, 1), escalatesOn];
  const on = status === 'INVITED' || status === 'OVERDUE' ? days.find((day) => day > companyDate(at)) : undefined;
  await store.looks.plan(tx.session, id, on === undefined ? null : { kind: 'EVALUATION', on, cause: tx.cause });
  if (evaluatorId === null || tx.cause.mode === 'backfill') return;
  await store.inbox.add(tx.session, {
    id: inboxIdOf(id, evaluatorId),
    employeeId: evaluatorId,
    kind: 'PRACTICE_EVALUATION',
    refType: 'PracticeEvaluation',
    refId: id,
    dueAt: startOfDate(addDays(dueOn, 1)),
    status: 'UNREAD',
    createdAt: at,
  });
}

export const inboxIdOf = (evaluationId: string, evaluatorId: string): string =>
  `PRACTICE_EVALUATION|${evaluationId}|${evaluatorId}`;
