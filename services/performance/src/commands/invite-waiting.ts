import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { nextSuperior } from '../domain/invite-evaluator.ts';
import { inviteSuperior } from './invite-superior.ts';

/** Evaluations without an evaluator that are looked at when the company changes; they are few. */
const WAITING_LIMIT = 100;

/** PF-12: a task that was handed in before performance knew the author's superiors gets its evaluator once it does. */
export async function inviteWaiting(deps: ServiceDeps, tx: Tx, of: { readonly employeeId?: string }): Promise<void> {
  const { evaluations, superiorsOf } = deps.store;
  const waiting = { evaluatorId: null, status: { $in: ['INVITED', 'OVERDUE'] }, ...of };
  for (const evaluation of await evaluations.where(tx.session, waiting, { limit: WAITING_LIMIT })) {
    const { employeeId } = evaluation;
    const evaluatorId = nextSuperior(employeeId, await superiorsOf(tx.session, employeeId));
    if (evaluatorId !== null) await inviteSuperior(deps, tx, { ...evaluation, evaluatorId });
  }
}
