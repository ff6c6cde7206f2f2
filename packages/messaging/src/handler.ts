import type { Envelope, EventName } from '@ladder/contracts';
import type { Tx } from './tx.ts';

/**
 * A consumer of one event. The transport decides how many events share one transaction (in order per key).
 * So a handler touches nothing but `tx` and its dependencies, never remembers anything between calls, may run
 * again after an abort, and throws `refused(...)` for what it will never accept.
 */
export type Handle<T extends EventName, Deps> = (
  event: Envelope<T>,
  ctx: Deps & { readonly tx: Tx; readonly arrival: Arrival },
) => Promise<void>;

/** Where and when the message came, the same in a replay and in a redrive. */
export interface Arrival {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** The Kafka key. */
  readonly key: string | null;
  /** The broker's timestamp, RFC 3339. */
  readonly arrivedAt: string;
}

/** A `Handle` with the name of its event. A method, so that handlers of different events fit in one list. */
export interface Handler<Deps> {
  readonly name: EventName;
  handle(event: Envelope, ctx: Deps & { readonly tx: Tx; readonly arrival: Arrival }): Promise<void>;
}

/** `on('training-completed.v1', async (event, { tx, ledger }) => ...)` */
export const on = <T extends EventName, Deps>(name: T, handle: Handle<T, Deps>): Handler<Deps> => ({
  name,
  handle: (event, ctx) => handle(event as Envelope<T>, ctx),
});
