import { companyDate } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { chaseEvaluation } from '../domain/chase-evaluation.ts';
import type { HeldName } from '../store/held-messages.ts';
import type { Look } from '../store/looks.ts';
import { inboxIdOf, inviteSuperior } from './invite-superior.ts';
import { inviteWaiting } from './invite-waiting.ts';
import { reconsiderEffect } from './reconsider-effect.ts';
import { releaseName, settleHeld } from './release-held.ts';

/** Does what is due; it plans the next look, later than today or with less left to do, or none. */
export async function lookAt(deps: ServiceDeps, tx: Tx, { after = '', id, kind }: Look): Promise<void> {
  switch (kind) {
    case 'EFFECT': {
      const effect = await deps.store.effects.get(tx.session, id);
      return reconsiderEffect(deps, tx, effect, tx.cause.mode === 'backfill');
    }
    case 'EVALUATION':
      return chase(deps, tx, id);
    case 'HELD_MESSAGE':
      return settleHeld(deps, tx, id);
    case 'HELD_NAME':
      return releaseName(deps, tx, id as HeldName);
    case 'WAITING_EVALUATIONS':
      return inviteWaiting(deps, tx, { after });
  }
}

async function chase(deps: ServiceDeps, tx: Tx, id: string): Promise<void> {
  const { evaluations, inbox, superiorsOf } = deps.store;
  const evaluation = await evaluations.get(tx.session, id);
  const superiors = await superiorsOf(tx.session, evaluation.employeeId);
  const chased = chaseEvaluation(evaluation, companyDate(deps.businessNow()), superiors);
  const { evaluatorId } = evaluation;
  if (evaluatorId !== null && chased.evaluatorId !== evaluatorId)
    await inbox.done(tx.session, inboxIdOf(id, evaluatorId));
  await inviteSuperior(deps, tx, chased);
}
