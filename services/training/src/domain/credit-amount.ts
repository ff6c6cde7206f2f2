import Big from 'big.js';

/** Credits, class hours and opening balances come in steps of a half (convention 3). */
const STEPS_PER_UNIT = 2;

/** Whether a figure is a number of credits or class hours that can be booked: not negative, in steps of 0.5. */
export const isCreditAmount = (figure: number): boolean =>
  Number.isFinite(figure) && figure >= 0 && new Big(figure).times(STEPS_PER_UNIT).mod(1).eq(0);
