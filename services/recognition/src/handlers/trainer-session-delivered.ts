import { subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import type { HandlerContext } from '../deps.ts';
import { recordSession } from '../domain/recorded-session.ts';

/** RC-04: a session counts for its trainer until it is annulled. */
export const trainerSessionDelivered = on(
  'trainer-session-delivered.v1',
  async (event, { tx, store }: HandlerContext) => {
    const known = await store.facts.of(tx.session, subjectIdOf(event));
    await store.facts.commit(tx.session, known, recordSession(known, event.data));
  },
);
