import { rounded } from '@ladder/figures';

/** Decimals with which a percentage is shown (convention 3). */
const SHOWN_DECIMALS = 1;

/** A percentage as people see it; null stays null. */
export const shownPct = (pct: number | null): number | null => (pct === null ? null : rounded(pct, SHOWN_DECIMALS));
