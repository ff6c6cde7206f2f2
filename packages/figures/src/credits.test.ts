import { describe, expect, test } from '@jest/globals';
import { creditsOf, tenthsOf } from './credits.ts';

describe('credits in tenths (convention 3)', () => {
  test('are exact in both directions', () => {
    expect(tenthsOf(2.5)).toBe(25);
    expect(creditsOf(25)).toBe(2.5);
    expect(tenthsOf(-4)).toBe(-40);
  });

  test('come in steps of half a credit', () => {
    expect(() => tenthsOf(2.4)).toThrow(RangeError);
    expect(() => tenthsOf(0.25)).toThrow(RangeError);
  });
});
