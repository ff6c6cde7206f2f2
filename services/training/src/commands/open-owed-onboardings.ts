import type { Tx } from '@ladder/messaging';
import type { Deps } from '../deps.ts';
import type { OwedOnboarding } from '../store/onboarding.ts';
import { openOnboardingList } from './open-onboarding-list.ts';

/** Lists that one transaction opens; each one writes some three records. */
const LISTS_PER_TRANSACTION = 50;

/**
 * TR-18: opens the lists that could not be opened with the hire because the catalogue lacked a course. Runs after every
 * publication, and once at a start, for the case that a process ended in between.
 */
export async function openOwedOnboardings(deps: Deps): Promise<void> {
  const cause = { correlationId: crypto.randomUUID(), mode: 'live', actor: '/training' } as const;
  let last: string | undefined = '';
  while (last !== undefined) {
    const after: string = last;
    last = await deps.transact(cause, (tx) => openSome(deps, tx, after));
  }
}

/** Opens what it can of the people behind `after`, and gives the last one of them; undefined when nobody is left. */
async function openSome(deps: Deps, tx: Tx, after: string): Promise<string | undefined> {
  const owed = await deps.store.owedOnboardings.where(
    tx.session,
    { waiting: true, _id: { $gt: after } },
    { sort: { _id: 1 }, limit: LISTS_PER_TRANSACTION },
  );
  for (const each of owed) {
    if (await isSettled(deps, tx, each)) await deps.store.owedOnboardings.put(tx.session, { ...each, waiting: false });
  }
  return owed.at(-1)?.employeeId;
}

/** Whether the list is there now, or nobody needs it any more. */
async function isSettled(deps: Deps, tx: Tx, { correlationId, employeeId, hiredAt }: OwedOnboarding): Promise<boolean> {
  const placement = await deps.store.employees.find(tx.session, employeeId);
  if (placement?.employmentStatus !== 'PROBATION') return true;
  const chain = tx.under({ ...tx.cause, correlationId });
  const hire = { employeeId, placement, hiredAt, at: deps.businessNow() };
  return (await openOnboardingList(deps, chain, hire)) === null;
}
