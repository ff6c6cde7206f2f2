import type { Logger, Running } from '@ladder/process';
import type { Deps } from '../deps.ts';
import { reviewEmployees } from './review-employees.ts';
import { treeOf } from './tree-of.ts';

/** How often the queue is looked at while nothing is put in here: for what another replica left, or a failure. */
const REVIEW_POLL_MS = 5_000;

/**
 * Follows changes that concern many people, page by page; it goes on where it was interrupted. Replicas may do this
 * at the same time: whoever comes second to a page is refused by the store and reads where the first has come to.
 */
export function workThroughReviews(deps: Deps, log: Logger): Running {
  const stopping = new AbortController();
  const work = async () => {
    while (!stopping.signal.aborted) {
      const worked = await reviewNext(deps).catch((error: unknown) => {
        log.warn({ err: error }, 'a review has to be tried again');
        return false;
      });
      if (!worked) await deps.store.reviews.rest(REVIEW_POLL_MS, stopping.signal);
    }
  };
  const ended = work();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

/** One page of one review in one transaction; false when there is none. */
async function reviewNext(deps: Deps): Promise<boolean> {
  const { reviews } = deps.store;
  const next = await reviews.next();
  if (!next) return false;
  await deps.transact(next.cause, async (tx) => {
    const review = await reviews.find(tx.session, next.id);
    if (!review) return;
    const afterEmployeeId = await reviewEmployees(deps, tx, review, await treeOf(deps, tx));
    if (afterEmployeeId === null) await reviews.finish(tx.session, review.id);
    else await reviews.put(tx, { ...review, afterEmployeeId });
  });
  return true;
}
