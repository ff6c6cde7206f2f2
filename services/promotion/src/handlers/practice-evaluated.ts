import { subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import { recordFacts } from '../commands/record-facts.ts';
import type { HandlerContext } from '../deps.ts';
import { recordPractice } from '../domain/recorded-practice.ts';

/** PR-08: the manager's score for applying a course at work counts towards the paths that ask for it. */
export const practiceEvaluated = on('practice-evaluated.v1', async (event, { tx, ...deps }: HandlerContext) => {
  await recordFacts(deps, tx, subjectIdOf(event), (facts) => recordPractice(facts, event.data));
});
