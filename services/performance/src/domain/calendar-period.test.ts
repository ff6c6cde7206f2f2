import { describe, expect, test } from '@jest/globals';
import { isWholePeriod, periodId, quarterSpan } from './calendar-period.ts';

describe('calendar periods', () => {
  test('are whole months, quarters and years', () => {
    expect(isWholePeriod({ type: 'MONTH', start: '2024-02-01', end: '2024-02-29' })).toBe(true);
    expect(isWholePeriod({ type: 'MONTH', start: '2025-02-01', end: '2025-02-27' })).toBe(false);
    expect(isWholePeriod({ type: 'MONTH', start: '2025-02-02', end: '2025-02-28' })).toBe(false);
    expect(isWholePeriod({ type: 'QUARTER', start: '2025-07-01', end: '2025-09-30' })).toBe(true);
    expect(isWholePeriod({ type: 'QUARTER', start: '2025-08-01', end: '2025-10-31' })).toBe(false);
    expect(isWholePeriod({ type: 'YEAR', start: '2025-01-01', end: '2025-12-31' })).toBe(true);
    expect(isWholePeriod({ type: 'YEAR', start: '2025-04-01', end: '2026-03-31' })).toBe(false);
    expect(isWholePeriod({ type: 'MONTH', start: '2025-07-01', end: '2025-09-30' })).toBe(false);
  });

  test('have ids', () => {
    expect(periodId({ type: 'MONTH', start: '2025-09-01', end: '2025-09-30' })).toBe('M:2025-09');
    expect(periodId({ type: 'QUARTER', start: '2025-07-01', end: '2025-09-30' })).toBe('Q:2025-3');
    expect(periodId({ type: 'YEAR', start: '2025-01-01', end: '2025-12-31' })).toBe('Y:2025');
  });

  test('a quarter has a first and a last day', () => {
    expect(quarterSpan('Q:2025-1')).toEqual({ start: '2025-01-01', end: '2025-03-31' });
    expect(quarterSpan('Q:2025-4')).toEqual({ start: '2025-10-01', end: '2025-12-31' });
  });
});
