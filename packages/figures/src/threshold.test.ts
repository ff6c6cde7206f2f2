import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import { meets } from './threshold.ts';

describe('a limit with its operator (convention 2)', () => {
  test.each([
    ['GT', 79.9, false],
    ['GT', 80, false],
    ['GT', 80.1, true],
    ['GTE', 79.9, false],
    ['GTE', 80, true],
    ['LT', 80, false],
    ['LT', 79.9, true],
    ['LTE', 80, true],
    ['LTE', 80.1, false],
  ] as const)('%s 80 for %d is %s', (operator, figure, expected) => {
    expect(meets(figure, { operator, value: 80 })).toBe(expected);
  });

  test('is compared before any rounding', () => {
    expect(meets(new Big('79.9999999999'), { operator: 'GTE', value: 80 })).toBe(false);
  });
});
