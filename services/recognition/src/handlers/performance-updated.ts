import { subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import type { HandlerContext } from '../deps.ts';
import { recordScore } from '../domain/recorded-score.ts';

/** RC-01: the quarterly scores are the performance part of the award; metrics and archive entries are not. */
export const performanceUpdated = on('performance-updated.v1', async (event, { tx, store }: HandlerContext) => {
  if (event.data.kind !== 'SCORE') return;
  const known = await store.facts.of(tx.session, subjectIdOf(event));
  await store.facts.commit(tx.session, known, recordScore(known, event.data));
});
