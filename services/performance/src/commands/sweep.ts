import { companyDate } from '@ladder/figures';
import type { Logger, Running } from '@ladder/process';
import type { Deps } from '../deps.ts';
import type { FailedLook } from '../store/looks.ts';
import { lookAt } from './look-at.ts';

/** How often it is looked whether a day has come; on the wall clock, while the days are those of the business clock. */
const SWEEP_EVERY_MS = 60_000;
/** Looks of one round; the rest follows at once. */
const SWEEP_PAGE = 100;

/**
 * PF-02, PF-12, PF-16: does what is due by the calendar alone: effects whose window or deadline has passed, evaluations
 * that nobody has answered, messages held in vain; and what was too much for one transaction. One replica at a time; with nothing due it costs one read of an index a minute.
 */
export function startSweep(deps: Deps, log: Logger): Running {
  const stopping = new AbortController();
  let round: Promise<void> = Promise.resolve();
  const sweep = () => {
    round = round
      .then(() => work(deps, log, stopping.signal))
      .catch((error: unknown) => log.warn({ err: error }, 'the sweep has to be tried again'));
  };
  const timer = setInterval(sweep, SWEEP_EVERY_MS);
  sweep();
  return {
    stop: async () => {
      stopping.abort();
      clearInterval(timer);
      await round;
    },
  };
}

/** Ends by itself: every look plans a later one, gets nearer to its end, or is postponed. */
async function work(deps: Deps, log: Logger, stop: AbortSignal): Promise<void> {
  const { looks, sweepLease } = deps.store;
  while (!stop.aborted) {
    const due = await looks.due(companyDate(deps.businessNow()), new Date(), SWEEP_PAGE);
    if (due.length === 0 || !(await sweepLease.take())) return;
    await sweepPage(deps, log, due, stop);
    await sweepLease.release();
  }
}

/** Each in a transaction of its own; one that fails is tried again later and does not keep the others from their turn. */
async function sweepPage(deps: Deps, log: Logger, due: readonly FailedLook[], stop: AbortSignal): Promise<void> {
  for (const look of due) {
    if (stop.aborted) return;
    try {
      await deps.transact({ ...look.cause, actor: '/performance' }, (tx) => lookAt(deps, tx, look));
    } catch (error) {
      log.error({ err: error, look: look.id, attempts: look.attempts + 1 }, 'a look has failed');
      await deps.store.looks.postpone(look, new Date());
    }
  }
}
