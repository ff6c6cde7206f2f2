import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import { improvementPct, improves, rounded } from './rate.ts';

const change = (before: number, after: number, better: 'HIGHER' | 'LOWER' = 'HIGHER') => ({
  before: new Big(before),
  after: new Big(after),
  better,
});

describe('the change of a rate (convention 4)', () => {
  test('is relative: 4.60 after 5.00 is 8 % better when lower is better, not 0.4 points', () => {
    expect(improvementPct(change(5, 4.6, 'LOWER'))?.toNumber()).toBe(8);
  });

  test('is negative when the figure got worse', () => {
    expect(improvementPct(change(70, 63))?.toNumber()).toBe(-10);
  });

  test('is null without a base, never infinity', () => {
    expect(improvementPct(change(0, 5))).toBeNull();
    expect(improves(change(0, 5), { operator: 'GT', value: 1 })).toBeNull();
  });

  test('is compared exactly: 115 000 against 100 000 does not pass "more than 15 %"', () => {
    expect(improves(change(100_000, 115_000), { operator: 'GT', value: 15 })).toBe(false);
    expect(improves(change(100_000, 115_000), { operator: 'GTE', value: 15 })).toBe(true);
    expect(improves(change(100_000, 115_000.01), { operator: 'GT', value: 15 })).toBe(true);
  });

  test('keeps its direction when the base is negative', () => {
    expect(improves(change(-100, -110), { operator: 'GT', value: 5 })).toBe(true);
    expect(improves(change(-100, -90), { operator: 'LT', value: 0 })).toBe(true);
  });
});

describe('showing a figure (edge case E24)', () => {
  test('rounds half up, away from zero for negatives', () => {
    expect(rounded(14.25, 1)).toBe(14.3);
    expect(rounded(-14.25, 1)).toBe(-14.3);
    expect(rounded(87.125, 2)).toBe(87.13);
  });
});
