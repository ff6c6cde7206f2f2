import { subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import { recordFacts } from '../commands/record-facts.ts';
import type { HandlerContext } from '../deps.ts';
import { recordCredits } from '../domain/recorded-credits.ts';

/** PR-02, PR-03: credits earned or taken back move every path that asks for credits. */
export const creditsEarned = on('credits-earned.v1', async (event, { tx, ...deps }: HandlerContext) => {
  await recordFacts(deps, tx, subjectIdOf(event), (facts) => recordCredits(facts, event.data));
});
