import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { CreditAccount, CreditEntry, CreditSource } from '../domain/credit-account.ts';
import type { Booking, Posted } from '../domain/credit-posting.ts';

/** Where in the ledger the rule has to look before it books. */
export interface BookingPlace {
  readonly employeeId: string;
  readonly sourceType: CreditSource;
  readonly sourceId: string;
  readonly at: string;
}

type Rule = (account: CreditAccount, earlier: readonly CreditEntry[], booking: Booking) => Posted;

/** Books what a rule of the ledger decides: load account and source, decide, commit both, tell the others. */
export async function book({ store }: ServiceDeps, tx: Tx, place: BookingPlace, rule: Rule): Promise<void> {
  const { employeeId, sourceType, sourceId, at } = place;
  const account = await store.ledger.account(tx.session, employeeId);
  const earlier = await store.ledger.entriesOf(tx.session, employeeId, sourceType, sourceId);
  const posted = rule(account, earlier, { entryId: crypto.randomUUID(), at });
  await store.ledger.commit(tx.session, posted.state);
  tx.emit(...posted.events);
}
