import type { ClientSession, MongoClient, TransactionOptions } from 'mongodb';
import type { Cause } from './cause.ts';
import { type Emitted, checkEvent, type Outbox } from './outbox.ts';
import { backoffMs, pause } from './pause.ts';
import { isTransient, isUnknownCommit } from './transient.ts';
import type { Tx } from './tx.ts';

const TRANSACTION: TransactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: 'primary',
};
/** How long a command is kept trying before its caller hears of the conflict or the outage. */
const TRANSACT_LIMIT_MS = 30_000;
/** How long an answer to a commit is asked for again before the result counts as unknown. */
const COMMIT_LIMIT_MS = 15_000;
const FIRST_RETRY_MS = 5;
/** Conflicts are over as soon as the other one has committed, which takes some ten milliseconds. */
const LONGEST_RETRY_MS = 100;

/** One open transaction; `tx` makes a view of it for each cause, all of them share the session and the outbox. */
export interface Scope {
  readonly session: ClientSession;
  tx(cause: Cause): Tx;
}

/** Runs `work` once in one transaction, its events included. Throws what failed; nothing is retried but the commit. */
export async function attempt<R>(client: MongoClient, outbox: Outbox, work: (scope: Scope) => Promise<R>): Promise<R> {
  const emitted: Emitted[] = [];
  const hooks: (() => void)[] = [];
  const session = client.startSession();
  try {
    session.startTransaction(TRANSACTION);
    const result = await work({ session, tx: (cause) => viewFor(session, cause, emitted, hooks) });
    if (emitted.length > 0) await outbox.write(session, emitted);
    await commit(session);
    if (emitted.length > 0) outbox.wake();
    for (const hook of hooks) runHook(hook);
    return result;
  } finally {
    if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
    await session.endSession().catch(() => undefined);
  }
}

/** Runs `work` until it is committed, fails for a reason of its own, or 30 s are over. */
export async function transact<R>(
  client: MongoClient,
  outbox: Outbox,
  cause: Cause,
  work: (tx: Tx) => Promise<R>,
): Promise<R> {
  const giveUpAt = performance.now() + TRANSACT_LIMIT_MS;
  for (let retry = 0; ; retry += 1) {
    try {
      return await attempt(client, outbox, (scope) => work(scope.tx(cause)));
    } catch (error) {
      if (!isTransient(error) || isUnknownCommit(error) || performance.now() > giveUpAt) throw error;
    }
    await pause(backoffMs(retry, FIRST_RETRY_MS, LONGEST_RETRY_MS));
  }
}

const viewFor = (session: ClientSession, cause: Cause, emitted: Emitted[], hooks: (() => void)[]): Tx => ({
  session,
  cause,
  emit: (...events) => {
    for (const event of events) checkEvent(event);
    emitted.push(...events.map((event) => ({ event, cause })));
  },
  under: (other) => viewFor(session, other, emitted, hooks),
  afterCommit: (fn) => void hooks.push(fn),
});

/** What was committed stays committed, so a hook that fails is told to nobody but the operator. */
function runHook(hook: () => void): void {
  try {
    hook();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}

/** A commit may be repeated as often as one likes; the work may not. */
async function commit(session: ClientSession): Promise<void> {
  const giveUpAt = performance.now() + COMMIT_LIMIT_MS;
  for (let retry = 0; ; retry += 1) {
    try {
      return await session.commitTransaction();
    } catch (error) {
      if (!isUnknownCommit(error) || performance.now() > giveUpAt) throw error;
    }
    await pause(backoffMs(retry, FIRST_RETRY_MS, LONGEST_RETRY_MS));
  }
}
