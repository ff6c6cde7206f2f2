import { startOfDate } from '@ladder/figures';
import type { ServiceDeps } from '../deps.ts';
import type { AwardPolicies } from '../domain/award-scoring.ts';
import { policyDay } from '../domain/award-year.ts';

/** What scores an award year: the versions in force on its last day (E44). */
export function awardPoliciesOf(deps: ServiceDeps, year: number): AwardPolicies {
  const policy = deps.policies.inForce(startOfDate(policyDay(year)));
  return {
    award: policy('award.excellent-employee'),
    hours: policy('award.hours'),
    cases: policy('award.case'),
    trainer: policy('award.trainer'),
    points: policy('award.training-points'),
    traceability: policy('award.traceability'),
  };
}
