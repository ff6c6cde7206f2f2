import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { ImprovementPlan } from './improvement-plan.ts';

/** What the employee files; it stays here. */
export interface PlanSubmission {
  readonly by: string;
  readonly causes: readonly string[];
  readonly actions: readonly string[];
  readonly at: Instant;
}

const PLAN_MAX_ITEMS = 20;
const ITEM_MAX_CHARACTERS = 500;

/** PF-05: the employee files the improvement plan that he owes, once, with at least one cause and one action. */
export function submitImprovementPlan(
  plan: ImprovementPlan,
  { actions, at, by, causes }: PlanSubmission,
): Decision<
  ImprovementPlan,
  NewEvent<'improvement-plan-submitted.v1'>,
  'NOT_OWN_PLAN' | 'PLAN_NOT_REQUIRED' | 'PLAN_INCOMPLETE' | 'PLAN_TOO_LONG'
> {
  if (by !== plan.employeeId) return reject('NOT_OWN_PLAN');
  if (plan.status !== 'REQUIRED') return reject('PLAN_NOT_REQUIRED', { status: plan.status });
  const missing = Object.entries({ causes, actions })
    .filter(([, texts]) => written(texts).length === 0)
    .map(([part]) => part);
  if (missing.length > 0) return reject('PLAN_INCOMPLETE', { missing });
  if (![causes, actions].every(isWithinLimits)) {
    return reject('PLAN_TOO_LONG', { max: PLAN_MAX_ITEMS, maxLength: ITEM_MAX_CHARACTERS });
  }
  const submitted: ImprovementPlan = {
    ...plan,
    status: 'SUBMITTED',
    causes: written(causes),
    actions: written(actions),
    submittedAt: at,
  };
  return accept(submitted, [
    {
      type: 'improvement-plan-submitted.v1',
      key: plan.employeeId,
      time: at,
      data: { improvementPlanId: plan.id, effectId: plan.effectId, submittedAt: at },
    },
  ]);
}

const isWithinLimits = (texts: readonly string[]): boolean =>
  written(texts).length <= PLAN_MAX_ITEMS && written(texts).every((text) => text.length <= ITEM_MAX_CHARACTERS);

const written = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');
