import { type Caller, runCommand } from '@ladder/command';
import { isRejected, type Rejected, reject } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { ImprovementPlan } from '../domain/improvement-plan.ts';
import { submitImprovementPlan as decide } from '../domain/submit-improvement-plan.ts';
import type { SubmitImprovementPlanInput } from '../generated/graphql.ts';
import { planToDoId } from './plan-to-do-id.ts';

/** Causes, and actions, of one plan. */
const TEXTS_MAX = 20;
/** Characters of one of them. */
const TEXT_MAX_LENGTH = 2000;

export function submitImprovementPlan(
  deps: Deps,
  caller: Caller,
  input: SubmitImprovementPlanInput,
): Promise<ImprovementPlan | Rejected> {
  const { inbox, plans } = deps.store;
  return runCommand(deps, caller, {
    mutation: 'submitImprovementPlan',
    input,
    documents: plans,
    chainOf: input.planId,
    decide: async (tx) => {
      const { actions, causes, planId } = input;
      const plan = await plans.find(tx.session, planId);
      if (!plan) return reject('PLAN_UNKNOWN', { planId });
      if (isTooLong(causes) || isTooLong(actions))
        return reject('PLAN_TOO_LONG', { max: TEXTS_MAX, maxLength: TEXT_MAX_LENGTH });
      const decision = decide(plan, { by: caller.actor, causes, actions, at: deps.businessNow() });
      if (!isRejected(decision)) await inbox.done(tx.session, planToDoId(plan));
      return decision;
    },
  });
}

const isTooLong = (texts: readonly string[]): boolean =>
  texts.length > TEXTS_MAX || texts.some(({ length }) => length > TEXT_MAX_LENGTH);
