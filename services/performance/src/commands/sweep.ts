import { companyDate } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { Logger, Running } from '@ladder/process';
import type { Deps } from '../deps.ts';
import { chaseEvaluation } from '../domain/chase-evaluation.ts';
import type { Look } from '../store/looks.ts';
import { inboxIdOf, inviteSuperior } from './invite-superior.ts';
import { reconsiderEffect } from './reconsider-effect.ts';

/** How often it is looked whether a day has come; on the wall clock, while the days are those of the business clock. */
const SWEEP_EVERY_MS = 60_000;
/** Looks of one round; the rest follows at once. */
const SWEEP_PAGE = 100;

/**
 * PF-02, PF-12: does what is due by the calendar alone: effects whose window or deadline has passed, evaluations that
 * nobody has answered. One replica at a time; with nothing due it costs one read of an index a minute.
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

async function work(deps: Deps, log: Logger, stop: AbortSignal): Promise<void> {
  const { looks, sweepLease } = deps.store;
  let hasMore = true;
  while (hasMore && !stop.aborted) {
    const due = await looks.due(companyDate(deps.businessNow()), SWEEP_PAGE);
    if (due.length === 0 || !(await sweepLease.take())) return;
    const done = await sweepPage(deps, log, due, stop);
    await sweepLease.release();
    hasMore = due.length === SWEEP_PAGE && done === SWEEP_PAGE;
  }
}

/** Tells how many were done; one that fails waits for the next minute and does not keep the others from their turn. */
async function sweepPage(deps: Deps, log: Logger, due: readonly Look[], stop: AbortSignal): Promise<number> {
  let done = 0;
  for (const look of due) {
    if (stop.aborted) return done;
    try {
      await deps.transact({ ...look.cause, actor: '/performance' }, (tx) => lookAt(deps, tx, look));
      done += 1;
    } catch (error) {
      log.error({ err: error, look: look.id }, 'a look has failed');
    }
  }
  return done;
}

/** Each look in a transaction of its own; it plans the next one, later than today, or none. */
async function lookAt(deps: Deps, tx: Tx, { id, kind }: Look): Promise<void> {
  const { effects, evaluations, inbox, superiorsOf } = deps.store;
  if (kind === 'EFFECT') {
    const effect = await effects.get(tx.session, id);
    return reconsiderEffect(deps, tx, effect, tx.cause.mode === 'backfill');
  }
  const evaluation = await evaluations.get(tx.session, id);
  const superiors = await superiorsOf(tx.session, evaluation.employeeId);
  const chased = chaseEvaluation(evaluation, companyDate(deps.businessNow()), superiors);
  const { evaluatorId } = evaluation;
  if (evaluatorId !== null && chased.evaluatorId !== evaluatorId)
    await inbox.done(tx.session, inboxIdOf(id, evaluatorId));
  await inviteSuperior(deps, tx, chased);
}
