export type Outcome = 'ACCEPTED' | 'DUPLICATE' | 'CONFLICT' | 'STALE' | 'REJECTED' | 'QUARANTINED';

/** First that occurs among the items. */
const ORDER: readonly Outcome[] = ['REJECTED', 'CONFLICT', 'QUARANTINED', 'STALE', 'ACCEPTED', 'DUPLICATE'];

/** PF-16: the outcome of a message with several metrics; each keeps its own. Throws a RangeError for none at all. */
export function messageOutcome(items: readonly { readonly outcome: Outcome }[]): Outcome {
  const found = ORDER.find((outcome) => items.some((item) => item.outcome === outcome));
  if (found === undefined) throw new RangeError('a message without an item has no outcome');
  return found;
}
