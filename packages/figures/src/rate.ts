import Big from 'big.js';
import type { Threshold } from './threshold.ts';
import { meets } from './threshold.ts';

export type Direction = 'HIGHER' | 'LOWER';

/** A figure before and after; `before` and `after` share one unit. */
export interface Change {
  readonly before: Big;
  readonly after: Big;
  readonly better: Direction;
}

/** Decimal places that are stored of a quotient (edge case E24: exact or six decimals). */
const STORED_DECIMALS = 6;

/**
 * Relative improvement in percent of `before`, positive when the figure got better (convention 4);
 * null when there is nothing to compare with, never infinity.
 */
export function improvementPct(change: Change): Big | null {
  if (change.before.eq(0)) return null;
  return gain(change).times(100).div(change.before).round(STORED_DECIMALS, Big.roundHalfUp);
}

/** Whether an improvement satisfies a limit in percent, by cross-multiplication: 115 000 against 100 000 does not pass `GT 15`. */
export function improves(change: Change, limit: Threshold): boolean | null {
  if (change.before.eq(0)) return null;
  const scaledLimit = change.before.times(limit.value);
  const scaledGain = gain(change).times(100);
  // A negative base would turn the comparison around.
  const sign = change.before.gt(0) ? 1 : -1;
  return meets(scaledGain.minus(scaledLimit).times(sign), { operator: limit.operator, value: 0 });
}

/** Half up, away from zero for negatives; only at output (edge case E24). */
export const rounded = (figure: Big | number, decimals: number): number =>
  new Big(figure).round(decimals, Big.roundHalfUp).toNumber();

const gain = ({ before, after, better }: Change): Big =>
  better === 'HIGHER' ? after.minus(before) : before.minus(after);
