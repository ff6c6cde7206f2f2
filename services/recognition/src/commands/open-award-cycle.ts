import { type Caller, runCommand } from '@ladder/command';
import type { Rejected } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import { type AwardCycle, cycleIdOf } from '../domain/award-cycle.ts';
import { openAwardCycle as decide } from '../domain/open-award-cycle.ts';
import type { OpenAwardCycleInput } from '../generated/graphql.ts';

export function openAwardCycle(deps: Deps, caller: Caller, input: OpenAwardCycleInput): Promise<AwardCycle | Rejected> {
  const { cycles } = deps.store;
  return runCommand(deps, caller, {
    mutation: 'openAwardCycle',
    input,
    documents: cycles,
    decide: async (tx) => {
      const existing = await cycles.find(tx.session, cycleIdOf(input.year));
      return decide(existing, { year: input.year, by: caller.actor, at: deps.businessNow() });
    },
  });
}
