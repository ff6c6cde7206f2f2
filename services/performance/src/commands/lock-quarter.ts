import { type Caller, runCommand } from '@ladder/command';
import { accept, isRejected, type Rejected, reject } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import { lockQuarter as decide } from '../domain/lock-quarter.ts';
import { openScore, type QuarterlyScore } from '../domain/quarterly-score.ts';
import type { LockQuarterInput } from '../generated/graphql.ts';
import { scoreIdOf } from '../store/scores.ts';

const QUARTER = /^Q:\d{4}-[1-4]$/;

export function lockQuarter(deps: Deps, caller: Caller, input: LockQuarterInput): Promise<QuarterlyScore | Rejected> {
  const { archive, scores } = deps.store;
  return runCommand(deps, caller, {
    mutation: 'lockQuarter',
    input,
    documents: scores,
    decide: async (tx) => {
      const { employeeId, quarter } = input;
      if (!QUARTER.test(quarter)) return reject('QUARTER_UNKNOWN', { quarter });
      const id = scoreIdOf(employeeId, quarter);
      const score = (await scores.find(tx.session, id)) ?? openScore(id, employeeId, quarter);
      const current = await archive.current(tx.session, 'QUARTERLY_SCORE', `score/${id}`);
      const decision = decide(score, current, {
        at: deps.businessNow(),
        by: caller.actor,
        entryId: crypto.randomUUID(),
      });
      if (isRejected(decision)) return decision;
      if (decision.state.archive !== null) await archive.append(tx.session, decision.state.archive);
      return accept(decision.state.score, decision.events);
    },
  });
}
