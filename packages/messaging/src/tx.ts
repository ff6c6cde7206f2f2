import type { NewEvent } from '@ladder/contracts';
import type { ClientSession } from 'mongodb';
import type { Cause } from './cause.ts';

/** One MongoDB transaction of a service: everything that a command or a handler reads and writes goes through it. */
export interface Tx {
  /** Pass it to every read and write; two operations of one transaction never run at the same time. */
  readonly session: ClientSession;
  readonly cause: Cause;
  /** Buffers events; they become outbox rows just before the commit, or nothing when it is aborted. */
  emit(...events: readonly NewEvent[]): void;
  /** The same transaction for another cause: what was kept earlier and goes on now stays in its own chain and mode. */
  under(cause: Cause): Tx;
  /** Runs once after the commit; for caches and wake-ups only, since a crash skips it. */
  afterCommit(fn: () => void): void;
}
