import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { archiveContribution } from '../domain/archive-contribution.ts';
import type { EffectPolicy } from '../domain/effect-policy.ts';
import type { ImprovementPlan } from '../domain/improvement-plan.ts';
import type { Policy } from '../domain/policy.ts';
import { type RetrainingPolicy, settleImprovementPlans } from '../domain/settle-improvement-plans.ts';
import type { TrainingEffect } from '../domain/training-effect.ts';
import { planToDoId } from './plan-to-do-id.ts';
import { recalculateQuarter } from './recalculate-quarter.ts';

/** What a new verdict brings in the same transaction: the archive (PF-03), improvement plans (PF-05), the quarter (PF-04). */
export async function followVerdict(
  deps: ServiceDeps,
  tx: Tx,
  effect: TrainingEffect,
  policy: Policy<EffectPolicy>,
): Promise<void> {
  const { archive } = deps.store;
  const at = effect.evaluatedAt ?? deps.businessNow();
  const current = await archive.current(tx.session, 'TRAINING_CONTRIBUTION', `effect/${effect.id}`);
  const contribution = archiveContribution(current, effect, crypto.randomUUID());
  if (contribution.state !== null) await archive.append(tx.session, contribution.state);
  tx.emit(...contribution.events);
  await settlePlans(deps, tx, effect, policy, at);
  await recalculateQuarter(deps, tx, effect, at);
}

async function settlePlans(
  deps: ServiceDeps,
  tx: Tx,
  effect: TrainingEffect,
  policy: Policy<EffectPolicy>,
  at: string,
): Promise<void> {
  const { store } = deps;
  const { courseId, employeeId } = effect;
  const plans = await store.plans.where(tx.session, { employeeId, courseId });
  const settled = settleImprovementPlans(
    effect,
    plans,
    { planId: crypto.randomUUID(), at },
    { effect: policy, retraining: deps.policies.inForce(at)<RetrainingPolicy>('retraining.loop') },
  );
  await store.plans.put(tx.session, ...settled.state);
  tx.emit(...settled.events);
  for (const plan of settled.state) await tellPlan(deps, tx, plan, at);
}

/** A plan that is owed is a to-do of its employee; one that is not owed any more is done with. */
async function tellPlan({ store }: ServiceDeps, tx: Tx, plan: ImprovementPlan, at: string): Promise<void> {
  const id = planToDoId(plan);
  if (plan.status !== 'REQUIRED') return store.inbox.done(tx.session, id);
  await store.chains.begin(tx.session, plan.id, tx.cause.correlationId);
  if (tx.cause.mode === 'backfill') return;
  await store.inbox.add(tx.session, {
    id,
    employeeId: plan.employeeId,
    kind: 'IMPROVEMENT_PLAN',
    refType: 'ImprovementPlan',
    refId: plan.id,
    dueAt: plan.dueAt,
    status: 'UNREAD',
    createdAt: at,
  });
}
