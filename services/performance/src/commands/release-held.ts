import { companyDate } from '@ladder/figures';
import { RefusedError, type Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { HeldMessage, HeldName } from '../store/held-messages.ts';
import type { Received } from './received.ts';
import type { RefusalReason } from './refuse-statement.ts';
import { resolveSubject } from './resolve-subject.ts';
import { takeMessage } from './take-message.ts';

/** Held messages of one name that one transaction judges; the sweep works off the rest. */
const RELEASE_LIMIT = 10;

/** PF-16: judges what was held for these names, which somebody has from now on. */
export async function releaseNames(deps: ServiceDeps, tx: Tx, names: readonly HeldName[]): Promise<void> {
  for (const name of new Set(names)) {
    // A message for it may be laid aside at this moment.
    await deps.store.turns.take(tx.session, 'NAME', name);
    await releaseName(deps, tx, name);
  }
}

/** The oldest held messages of a name; the rest is due at once. */
export async function releaseName(deps: ServiceDeps, tx: Tx, name: HeldName): Promise<void> {
  const { heldMessages, looks } = deps.store;
  const held = await heldMessages.waitingFor(tx.session, name, RELEASE_LIMIT + 1);
  let released = 0;
  for (const message of held.slice(0, RELEASE_LIMIT)) {
    if (!(await releaseMessage(deps, tx, message))) break;
    released += 1;
  }
  const hasMore = released === RELEASE_LIMIT && held.length > released;
  const today = companyDate(deps.businessNow());
  await looks.plan(tx.session, name, hasMore ? { kind: 'HELD_NAME', on: today, cause: tx.cause } : null);
}

/** Judges one as if it came now, with its own time of arrival; tells false when still nobody has the name. */
async function releaseMessage(deps: ServiceDeps, tx: Tx, message: HeldMessage): Promise<boolean> {
  const { arrivedAt, cause, offset } = message;
  const event = eventOf(message);
  const subjectId = await resolveSubject(deps, tx, event.data);
  if (subjectId === null) return false;
  try {
    await takeMessage(deps, tx.under(cause), { event, subjectId, arrivedAt, offset });
  } catch (error) {
    // Its refusal must not become that of the event which brought the name.
    if (!(error instanceof RefusedError)) throw error;
    const { outcome, pointer } = error.facts as Pick<RefusalReason, 'outcome' | 'pointer'>;
    await keepRefused(deps, tx, message, { code: error.code, outcome, pointer });
  }
  await drop(deps, tx, message);
  return true;
}

/** PF-16: the days of a held message are over; it is judged should its subject be known after all, otherwise refused. */
export async function settleHeld(deps: ServiceDeps, tx: Tx, id: string): Promise<void> {
  const message = await deps.store.heldMessages.find(tx.session, id);
  if (message === null) return deps.store.looks.plan(tx.session, id, null);
  if (await releaseMessage(deps, tx, message)) return;
  const reason = { code: 'UNKNOWN_SUBJECT', outcome: 'QUARANTINED', pointer: '/data/subjectId' } as const;
  await keepRefused(deps, tx, message, reason);
  await drop(deps, tx, message);
}

const eventOf = ({ event }: HeldMessage): Received['event'] => JSON.parse(event) as Received['event'];

async function drop({ store }: ServiceDeps, tx: Tx, { id }: HeldMessage): Promise<void> {
  await store.heldMessages.drop(tx.session, id);
  await store.looks.plan(tx.session, id, null);
}

async function keepRefused({ store }: ServiceDeps, tx: Tx, message: HeldMessage, reason: RefusalReason): Promise<void> {
  const { data, id: eventId, source } = eventOf(message);
  await store.refusedItems.put(tx.session, {
    ...reason,
    id: [message.id, reason.pointer].join('|'),
    eventId,
    source,
    subjectName: data.subjectId,
    metricCode: null,
    arrivedAt: message.arrivedAt,
    event: message.event,
  });
}
