import { on } from '@ladder/messaging';
import { recordFacts } from '../commands/record-facts.ts';
import type { HandlerContext } from '../deps.ts';
import { recordCase } from '../domain/recorded-case.ts';

/** PR-06: an approved case counts towards the paths that ask for one; a withdrawn approval is a correction (E54). */
export const knowledgeCaseApproved = on(
  'knowledge-case-approved.v1',
  async ({ data }, { tx, ...deps }: HandlerContext) => {
    await recordFacts(deps, tx, data.authorId, (facts) => recordCase(facts, data));
  },
);
