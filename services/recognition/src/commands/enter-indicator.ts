import type { Caller } from '@ladder/command';
import { isRejected, type Rejected } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import { enterIndicator as decide, type StatisticsPolicy } from '../domain/manual-entry.ts';
import type { EnterIndicatorInput } from '../generated/graphql.ts';

/** RC-06 in the open: whoever tries learns why not. It opens no transaction, since there is nothing to be written. */
export async function enterIndicator(deps: Deps, _: Caller, input: EnterIndicatorInput): Promise<Rejected> {
  const { employeeId, indicator, value } = input;
  const policy = deps.policies.inForce(deps.businessNow())<StatisticsPolicy>('award.statistics');
  const decision = decide({ employeeId, indicator, value }, policy);
  if (isRejected(decision)) return decision;
  throw new Error(`${policy.key} ${policy.version} allows entries by hand, and nothing keeps them`);
}
