import { on } from '@ladder/messaging';
import { recordFacts } from '../commands/record-facts.ts';
import type { HandlerContext } from '../deps.ts';
import { recordTraining } from '../domain/recorded-training.ts';

/** PR-01, PR-05, PR-10: a completed course may close a gap on a path; an annulled one opens it again. */
export const trainingCompleted = on('training-completed.v1', async ({ data }, { tx, ...deps }: HandlerContext) => {
  await recordFacts(deps, tx, data.employeeId, (facts) => recordTraining(facts, data));
});
