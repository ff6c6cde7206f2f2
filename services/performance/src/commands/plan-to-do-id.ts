import type { ImprovementPlan } from '../domain/improvement-plan.ts';

/** The to-do of a plan that is owed. A duty that fell away and came back is a new to-do. */
export const planToDoId = ({ dueAt, id }: ImprovementPlan): string => `IMPROVEMENT_PLAN|${id}|${dueAt}`;
