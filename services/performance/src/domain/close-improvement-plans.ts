import type { ImprovementPlan } from './improvement-plan.ts';
import { isOpenPlan } from './improvement-plan.ts';

/** PF-05: who changes post or leaves owes nothing more (edge case E20); gives the plans that changed. */
export const closeImprovementPlans = (
  plans: readonly ImprovementPlan[],
  reason: 'POSITION_CHANGED' | 'LEFT',
): readonly ImprovementPlan[] =>
  plans.filter(isOpenPlan).map((plan) => ({ ...plan, status: 'CLOSED', closedBecause: reason }));
