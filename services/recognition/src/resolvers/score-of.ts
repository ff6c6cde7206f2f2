import { isRejected } from '@ladder/decision';
import { companyDate, yearOf } from '@ladder/figures';
import { awardPoliciesOf } from '../commands/award-policies.ts';
import type { Context } from '../context.ts';
import { cycleIdOf, yearOfCycle } from '../domain/award-cycle.ts';
import { noAwardFacts } from '../domain/award-facts.ts';
import { type AwardCandidate, type ScoredCandidate, scoreCandidate } from '../domain/award-scoring.ts';

/** RC-01 to RC-07 for one person in one year; null for a person or a year that recognition does not know. */
export async function scoreOf(context: Context, employeeId: string, cycleId: CycleId): Promise<ScoredCandidate | null> {
  const candidate = await candidateOf(context, employeeId, cycleId);
  if (!candidate) return null;
  const scored = scoreCandidate(candidate, awardPoliciesOf(context.deps, candidate.year));
  if (isRejected(scored)) throw new Error(`${scored.code} for ${employeeId} in ${candidate.year}`);
  return scored.state;
}

/** Without an id the cycle of the running year is meant. */
type CycleId = string | null | undefined;

/** One person, from what the request's loaders read for all of them at once. */
async function candidateOf({ deps, loaders }: Context, id: string, cycleId: CycleId): Promise<AwardCandidate | null> {
  const today = companyDate(deps.businessNow());
  const year = yearOfCycle(cycleId ?? cycleIdOf(yearOf(today)), today);
  const [employee, facts] = await Promise.all([loaders.employee.load(id), loaders.facts.load(id)]);
  if (year === null || !employee) return null;
  // Contributions to the team are not recorded yet.
  return { facts: facts ?? noAwardFacts(id), hireDate: employee.hireDate, year, teamScore: null };
}
