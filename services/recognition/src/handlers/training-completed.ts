import { subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import type { HandlerContext } from '../deps.ts';
import { recordTraining } from '../domain/recorded-training.ts';

/** RC-02: class hours of a completion count, and count no longer when it is annulled. */
export const trainingCompleted = on('training-completed.v1', async (event, { tx, store }: HandlerContext) => {
  const known = await store.facts.of(tx.session, subjectIdOf(event));
  await store.facts.commit(tx.session, known, recordTraining(known, event.data));
});
