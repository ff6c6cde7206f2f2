import { companyDate } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { nextSuperior } from '../domain/invite-evaluator.ts';
import { inviteSuperior } from './invite-superior.ts';

/** Evaluations without an evaluator that one transaction looks at; the sweep looks at the rest. */
const WAITING_LIMIT = 100;
const REST = 'waiting-evaluations';

/** Those of one author, or all of the company from behind an id on. */
type Waiting = { readonly employeeId: string } | { readonly after: string };

/**
 * PF-12: a task that was handed in before performance knew the author's superiors gets its evaluator once it does. Some
 * stay without one for ever, such as that of the head of the company, and must not hide those behind them.
 */
export async function inviteWaiting(deps: ServiceDeps, tx: Tx, of: Waiting): Promise<void> {
  const { evaluations, looks, superiorsOf } = deps.store;
  const which = 'after' in of ? { _id: { $gt: of.after } } : of;
  const waiting = { evaluatorId: null, status: { $in: ['INVITED', 'OVERDUE'] }, ...which };
  const found = await evaluations.where(tx.session, waiting, { sort: { _id: 1 }, limit: WAITING_LIMIT });
  for (const evaluation of found) {
    const { employeeId } = evaluation;
    const evaluatorId = nextSuperior(employeeId, await superiorsOf(tx.session, employeeId));
    if (evaluatorId !== null) await inviteSuperior(deps, tx, { ...evaluation, evaluatorId });
  }
  if (!('after' in of)) return;
  const last = found.length === WAITING_LIMIT ? found.at(-1) : undefined;
  const on = companyDate(deps.businessNow());
  const rest = last && { kind: 'WAITING_EVALUATIONS' as const, on, after: last.id, cause: tx.cause };
  await looks.plan(tx.session, REST, rest ?? null);
}
