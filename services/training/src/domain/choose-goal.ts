import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { CreditGoal, CreditPlan } from './credit-plan.ts';

/** The certifications that credits lead to, as their policies name them. */
export const CERTIFICATIONS: readonly string[] = ['ADVANCED_SKILL'];

/**
 * TR-19: an employee chooses the goal that his growth dashboard measures: a certification, a target position or the
 * target of the plan's year. `positionIds` are the positions that exist, as far as the goal could be one of them.
 */
export function chooseGoal(
  plan: CreditPlan,
  goal: CreditGoal,
  positionIds: readonly string[],
): Decision<CreditPlan, never, 'GOAL_UNKNOWN'> {
  const unknown =
    (goal.kind === 'CERTIFICATION' && !CERTIFICATIONS.includes(goal.ref)) ||
    (goal.kind === 'PROMOTION' && !positionIds.includes(goal.ref)) ||
    (goal.kind === 'ANNUAL' && goal.ref !== String(plan.year));
  return unknown ? reject('GOAL_UNKNOWN', { goal: goal.ref }) : accept({ ...plan, goal });
}
