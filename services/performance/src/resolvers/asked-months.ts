import { firstOfMonth, monthOf, shiftMonth } from '@ladder/figures';
import type { AskedMonths } from '../store/loaders.ts';

/** Months of figures at most. */
const MOST_MONTHS = 36;

/** First days of the first and the last month that are read: of a longer time the last 36 months. */
export function askedMonths({ code, from, to }: AskedMonths): AskedMonths {
  const last = monthOf(to);
  const earliest = firstOfMonth(shiftMonth(last, 1 - MOST_MONTHS));
  const first = firstOfMonth(monthOf(from));
  return { code, from: first < earliest ? earliest : first, to: firstOfMonth(last) };
}
