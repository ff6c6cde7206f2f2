import { describe, expect, test } from '@jest/globals';
import { fullMonthsIn, isInYear, policyDay } from './award-year.ts';

describe('an award year', () => {
  test('begins and ends at midnight of the company', () => {
    expect(isInYear('2023-12-31T16:00:00Z', 2024)).toBe(true);
    expect(isInYear('2023-12-31T15:59:59Z', 2024)).toBe(false);
    expect(isInYear('2024-12-31T15:59:59Z', 2024)).toBe(true);
    expect(isInYear('2024-12-31T16:00:00Z', 2024)).toBe(false);
  });

  test.each([
    ['2019-05-17', 12],
    ['2024-01-01', 12],
    ['2024-01-02', 11],
    ['2024-07-01', 6],
    ['2024-07-15', 5],
    ['2024-12-01', 1],
    ['2024-12-02', 0],
    ['2025-01-01', 0],
  ])('E40: a hire on %s leaves %i full months of 2024', (hireDate, months) => {
    expect(fullMonthsIn(2024, hireDate)).toBe(months);
  });

  test('E44: is scored by the policies of its last day', () => {
    expect(policyDay(2025)).toBe('2025-12-31');
  });
});
