import { subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import type { HandlerContext } from '../deps.ts';
import { recordAdoption } from '../domain/recorded-adoption.ts';

/** RC-03: a case that the knowledge base adopts counts for its author until it is withdrawn. */
export const knowledgeCaseAdopted = on('knowledge-case-adopted.v1', async (event, { tx, store }: HandlerContext) => {
  const known = await store.facts.of(tx.session, subjectIdOf(event));
  await store.facts.commit(tx.session, known, recordAdoption(known, event.data));
});
