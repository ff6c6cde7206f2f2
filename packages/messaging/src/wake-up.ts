import type { ChangeStream, Collection } from 'mongodb';
import type { OutboxRow } from './collections.ts';
import { pause } from './pause.ts';

const REOPEN_AFTER_MS = 2_000;
/** How long the server keeps an idle question open; it answers at once when there is something. */
const LONGEST_AWAIT_MS = 10_000;
const INSERTS = [{ $match: { operationType: 'insert' } }, { $project: { _id: 1 } }];

/** Lets one sleeper wait for a signal or a time; a signal that comes early is not lost. */
export class WakeUp {
  #signalled = false;
  #ring: (() => void) | undefined;

  signal(): void {
    this.#signalled = true;
    this.#ring?.();
  }

  async wait(mostMs: number): Promise<void> {
    if (!this.#signalled) {
      const woken = new AbortController();
      this.#ring = () => woken.abort();
      await pause(mostMs, woken.signal);
      this.#ring = undefined;
    }
    this.#signalled = false;
  }
}

/**
 * Signals on inserts of other processes. It is a convenience: a stream that dies is opened again from now on, and
 * what it missed is found by the next scan.
 */
export async function signalOnInserts(outbox: Collection<OutboxRow>, wakeUp: WakeUp, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const changes = outbox.watch(INSERTS, { maxAwaitTimeMS: LONGEST_AWAIT_MS });
    const close = (): void => void changes.close().catch(() => undefined);
    stop.addEventListener('abort', close, { once: true });
    await drain(changes, wakeUp).catch(() => undefined);
    stop.removeEventListener('abort', close);
    close();
    if (!stop.aborted) await pause(REOPEN_AFTER_MS, stop);
  }
}

async function drain(changes: ChangeStream<OutboxRow>, wakeUp: WakeUp): Promise<void> {
  while (!changes.closed) {
    await changes.next();
    wakeUp.signal();
  }
}
