import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import { parseDecimal, scalars } from './scalars.ts';

describe('Decimal', () => {
  test('takes numbers and numerals, and gives a JSON number', () => {
    expect(parseDecimal(2.5)).toBe(2.5);
    expect(parseDecimal('88.50')).toBe(88.5);
    expect(scalars.Decimal.serialize(new Big('0.1').plus('0.2'))).toBe(0.3);
  });

  test.each(['abc', '', Number.NaN, Number.POSITIVE_INFINITY, true, null, '1234567890.1234567'])(
    'refuses %p',
    (value) => {
      expect(() => parseDecimal(value)).toThrow(/Decimal takes/);
    },
  );
});

describe('DateTime and Date', () => {
  test('come as text in one form', () => {
    expect(scalars.DateTime.parseValue('2025-10-09T09:00:00+08:00')).toBe('2025-10-09T01:00:00.000Z');
    expect(scalars.DateTime.serialize('2025-10-09T01:00:00.000Z')).toBe('2025-10-09T01:00:00.000Z');
    expect(scalars.Date.parseValue('2025-10-09')).toBe('2025-10-09');
  });

  test('refuse what is none', () => {
    expect(() => scalars.DateTime.parseValue('yesterday')).toThrow(/yesterday|DateTime/);
    expect(() => scalars.Date.parseValue('2025-13-09')).toThrow(/2025-13-09|LocalDate/);
  });
});
