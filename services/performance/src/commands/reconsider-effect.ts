import { addDays, companyDate } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { IngestPolicy } from '../domain/arrival.ts';
import { evaluateEffect } from '../domain/evaluate-effect.ts';
import type { TrainingEffect } from '../domain/training-effect.ts';
import { effectPolicyOf } from './effect-policy-of.ts';
import { followVerdict } from './follow-verdict.ts';
import { subjectOfEffect } from './subject-of-effect.ts';

/**
 * PF-02, PF-16: looks at an effect with the figures of now. A new verdict has its consequences in the same transaction;
 * an effect without one is looked at again when its window has ended and on its deadline, should no figure come.
 */
export async function reconsiderEffect(
  deps: ServiceDeps,
  tx: Tx,
  effect: TrainingEffect,
  isBackfill: boolean,
): Promise<void> {
  const at = deps.businessNow();
  const today = companyDate(at);
  const graded = today > effect.window.end ? await grade(deps, tx, effect, { at, isBackfill }) : effect;
  const on = nextLookOn(graded, today);
  await deps.store.looks.plan(tx.session, effect.id, on === null ? null : { kind: 'EFFECT', on, cause: tx.cause });
}

async function grade(
  deps: ServiceDeps,
  tx: Tx,
  effect: TrainingEffect,
  { at, isBackfill }: { readonly at: string; readonly isBackfill: boolean },
): Promise<TrainingEffect> {
  const { store } = deps;
  const subjectId = await subjectOfEffect(deps, tx, effect, at);
  if (subjectId === undefined) return effect;
  await store.turns.take(tx.session, 'EMPLOYEE', effect.employeeId);
  if (subjectId !== null && effect.subjectType !== 'EMPLOYEE') await store.turns.take(tx.session, 'UNIT', subjectId);
  const policy = effectPolicyOf(deps, effect, at);
  const { metrics } = policy.params;
  const readings = subjectId === null ? [] : await store.readingsFor(tx.session, effect, subjectId, metrics);
  const evaluated = evaluateEffect(
    effect,
    { readings, subjectId, at, isBackfill },
    { effect: policy, ingest: deps.policies.inForce(at)<IngestPolicy>('ingest.rules') },
  );
  if (evaluated.state === effect) return effect;
  await store.effects.put(tx.session, evaluated.state);
  tx.emit(...evaluated.events);
  await followVerdict(deps, tx, evaluated.state, policy);
  return evaluated.state;
}

/** The day after the window, then the deadline; after it every day, for an effect whose employee is not known yet. */
function nextLookOn({ deadline, status, window }: TrainingEffect, today: string): string | null {
  if (status !== 'TRACKING') return null;
  if (today <= window.end) return addDays(window.end, 1);
  return today < deadline ? deadline : addDays(today, 1);
}
