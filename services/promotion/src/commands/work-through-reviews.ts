import type { Logger, Running } from '@ladder/process';
import type { Deps } from '../deps.ts';
import type { Review } from '../store/reviews.ts';
import { nextEmployees, reviewEmployees, UnreviewedEmployee } from './review-employees.ts';
import { treeOf } from './tree-of.ts';

/** How often the queue is looked at while nothing is put in here: for what another replica left, or a failure. */
const REVIEW_POLL_MS = 5_000;
/** Failures in a row after which it takes a person to look into a review. */
const REVIEW_FAILURES_BEFORE_ERROR = 5;

/**
 * Follows changes that concern many people, page by page; it goes on where it was interrupted. Replicas may do this
 * at the same time: whoever comes second to a page is refused by the store and reads where the first has come to.
 */
export function workThroughReviews(deps: Deps, log: Logger): Running {
  const stopping = new AbortController();
  const work = async () => {
    while (!stopping.signal.aborted) {
      const worked = await reviewNext(deps, log).catch((error: unknown) => {
        log.warn({ err: error }, 'the reviews cannot be worked through now');
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

/**
 * One page of one review; false when there is none. Whoever cannot be looked at is set aside, and the others of his
 * page do not wait for him. What fails as a whole, or for the only one whom it is about, waits longer each time.
 */
async function reviewNext(deps: Deps, log: Logger): Promise<boolean> {
  const { reviews } = deps.store;
  const review = await reviews.next();
  if (!review) return false;
  const aside = new Set<string>();
  for (;;) {
    try {
      await followPage(deps, review, aside);
      return true;
    } catch (error) {
      const employeeId = error instanceof UnreviewedEmployee ? error.employeeId : null;
      if (employeeId === null || review.employeeId !== null) {
        const failures = await reviews.postpone(review.id);
        const level = failures < REVIEW_FAILURES_BEFORE_ERROR ? 'warn' : 'error';
        log[level]({ err: error, review: review.id, failures }, 'a review has to be tried again');
        return true;
      }
      log.warn({ err: error, review: review.id, employeeId }, 'an employee is reviewed apart from the others');
      aside.add(employeeId);
    }
  }
}

/** One page in one transaction, but for those who are set aside: each of them gets a review of his own. */
async function followPage(deps: Deps, { id, cause }: Review, aside: ReadonlySet<string>): Promise<void> {
  const { reviews } = deps.store;
  await deps.transact(cause, async (tx) => {
    const review = await reviews.find(tx.session, id);
    if (!review) return;
    const { employees, lastEmployeeId } = await nextEmployees(deps, tx, review);
    const together = employees.filter(({ employeeId }) => !aside.has(employeeId));
    await reviewEmployees(deps, tx, together, await treeOf(deps, tx));
    for (const { employeeId } of employees.filter((each) => aside.has(each.employeeId))) {
      const own = { positionIds: [], departmentIds: [], employeeId, afterEmployeeId: '', cause };
      await reviews.put(tx, { ...own, id: `${id}|${employeeId}` });
    }
    if (lastEmployeeId === null) await reviews.finish(tx.session, id);
    else await reviews.put(tx, { ...review, afterEmployeeId: lastEmployeeId });
  });
}
