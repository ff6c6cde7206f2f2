import type { EventName } from '@ladder/contracts';
import type { MessagingCollections } from './collections.ts';
import { recordDeadLetter, type Verdict, verdictOfReason } from './dead-letters.ts';
import type { Handler } from './handler.ts';
import { causeOf, type Incoming, type Readable } from './incoming.ts';
import { Ledger } from './ledger.ts';
import type { Scope } from './transact.ts';

/** What a service brings along to handle events. */
export interface Recipient<Deps> {
  readonly service: string;
  readonly collections: MessagingCollections;
  readonly handlers: ReadonlyMap<EventName, readonly Handler<Deps>[]>;
  readonly deps: Deps;
}

/** What became of the messages of one transaction. */
export interface Tally {
  applied: number;
  duplicates: number;
  parked: number;
  dead: number;
  gaps: number;
}

/** A handler threw at the message with this index; `cause` is what it threw. */
export class HandlerError extends Error {
  readonly index: number;

  constructor(index: number, cause: unknown) {
    super('a handler failed', { cause });
    this.name = 'HandlerError';
    this.index = index;
  }
}

/**
 * Settles messages of one partition in one transaction: each is applied, known already, parked or dead. `condemned`
 * is the verdict over the only message of the chunk. Throws HandlerError, or what MongoDB throws.
 */
export async function applyChunk<Deps>(
  recipient: Recipient<Deps>,
  scope: Scope,
  chunk: readonly Incoming[],
  condemned?: Verdict,
): Promise<Tally> {
  const { service, collections } = recipient;
  const ledger = await Ledger.open(service, collections, scope.session, chunk);
  const tally: Tally = { applied: 0, duplicates: 0, parked: 0, dead: 0, gaps: 0 };
  for (const [index, incoming] of chunk.entries()) {
    const { content } = incoming;
    if (ledger.knows(incoming)) tally.duplicates += 1;
    else if (ledger.isHeld(incoming)) {
      ledger.park(incoming);
      tally.parked += 1;
    } else if (!content.readable || condemned !== undefined) {
      const verdict = content.readable ? condemned : verdictOfReason(content.reason, incoming.topic.type);
      if (verdict !== undefined) await recordDeadLetter(scope.session, collections, incoming, verdict);
      ledger.bury(incoming);
      tally.dead += 1;
    } else {
      await runHandlers(recipient, scope, incoming, content).catch((error: unknown) => {
        throw new HandlerError(index, error);
      });
      tally.gaps += ledger.gapBefore(incoming, content.event.sequence);
      ledger.apply(incoming, content.event.sequence);
      tally.applied += 1;
    }
  }
  await ledger.write();
  return tally;
}

/** One event through all handlers of its contract, one after another, in the given transaction. */
export async function runHandlers<Deps>(
  { service, handlers, deps }: Recipient<Deps>,
  scope: Scope,
  { message }: Incoming,
  { name, event }: Readable,
): Promise<void> {
  const { topic, partition, offset, key, arrivedAt } = message;
  const arrival = { topic, partition, offset, key, arrivedAt: arrivedAt.toISOString() };
  const tx = scope.tx(causeOf(service, event));
  for (const handler of handlers.get(name) ?? []) await handler.handle(event, { ...deps, tx, arrival });
}
