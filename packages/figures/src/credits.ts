import Big from 'big.js';

/** Credits are kept as whole tenths (convention 3), so that a sum is exact: 2.5 credits are 25 tenths. */
export type CreditsTenths = number;

/** Credits as people write them, from tenths. */
export const creditsOf = (tenths: CreditsTenths): number => new Big(tenths).div(10).toNumber();

/** Tenths from credits as people write them; throws a RangeError unless it is a multiple of half a credit. */
export function tenthsOf(credits: number): CreditsTenths {
  const tenths = new Big(credits).times(10);
  if (!tenths.mod(5).eq(0)) throw new RangeError(`credits come in steps of 0.5, not ${credits}`);
  return tenths.toNumber();
}
