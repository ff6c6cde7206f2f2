import { addDays } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { type IngestPolicy, lastDayHeld } from '../domain/arrival.ts';
import type { Received } from './received.ts';
import { heldNameOf } from './resolve-subject.ts';

/** PF-16: lays a message aside until its subject is known, and plans the day on which that is given up. */
export async function holdMessage(
  { businessNow, policies, store }: ServiceDeps,
  tx: Tx,
  { arrivedAt, event, offset }: Received,
): Promise<void> {
  const id = `${event.source}|${event.id}`;
  const name = heldNameOf(event.data);
  // Whoever has the name may be told of at this moment.
  await store.turns.take(tx.session, 'NAME', name);
  const { cause } = tx;
  await store.heldMessages.hold(tx.session, { id, name, event: JSON.stringify(event), arrivedAt, offset, cause });
  const lastDay = lastDayHeld(businessNow(), policies.inForce(arrivedAt)<IngestPolicy>('ingest.rules'));
  await store.looks.plan(tx.session, id, { kind: 'HELD_MESSAGE', on: addDays(lastDay, 1), cause });
}
