import type { CreditAccount, CreditEntry } from './credit-account.ts';
import type { Booking, Posted } from './credit-posting.ts';
import { post, standing, unposted } from './credit-posting.ts';

/**
 * TR-17: credits are taken back by a reversing entry, which counts in the year of the entry that it reverses (edge case
 * E28); a source whose entry does not stand any more is left alone. `earlier` are the entries of the source.
 */
export function reverseCredits(account: CreditAccount, earlier: readonly CreditEntry[], booking: Booking): Posted {
  const reversed = standing(earlier);
  if (reversed === undefined) return unposted(account);
  const reversal: CreditEntry = {
    ...reversed,
    id: booking.entryId,
    amountTenths: -reversed.amountTenths,
    sourceType: 'ADJUSTMENT',
    sourceId: reversed.id,
    cycle: 1,
    occurredAt: booking.at,
    reversedBy: null,
  };
  const { state, ...posted } = post(account, reversal, null);
  return { ...posted, state: { ...state, entries: [{ ...reversed, reversedBy: reversal.id }, ...state.entries] } };
}
