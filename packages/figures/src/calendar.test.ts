import { describe, expect, test } from '@jest/globals';
import {
  addDaysTo,
  addMonths,
  companyDate,
  instantOf,
  lastOfMonth,
  monthsFrom,
  quarterOf,
  shiftMonth,
  startOfDate,
  wholeMonthsBetween,
} from './calendar.ts';

describe('the business calendar (convention 3)', () => {
  test('counts days in the company time zone', () => {
    expect(companyDate('2025-10-08T15:59:59.999Z')).toBe('2025-10-08');
    expect(companyDate('2025-10-08T16:00:00.000Z')).toBe('2025-10-09');
    expect(startOfDate('2025-10-09')).toBe('2025-10-08T16:00:00.000Z');
  });

  test('clamps months to their end', () => {
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
    expect(lastOfMonth('2024-02')).toBe('2024-02-29');
  });

  test('moves over the turn of a year', () => {
    expect(shiftMonth('2025-01', -1)).toBe('2024-12');
    expect(monthsFrom('2025-11', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
  });

  test('names quarters', () => {
    expect(['2025-03-31', '2025-04-01', '2025-12-31'].map(quarterOf)).toEqual(['Q:2025-1', 'Q:2025-2', 'Q:2025-4']);
  });

  test('has one text for an instant, whatever its offset and precision', () => {
    expect(instantOf('2025-10-09T09:00:00+08:00')).toBe('2025-10-09T01:00:00.000Z');
    expect(instantOf('2025-10-09T01:00:00.5Z')).toBe('2025-10-09T01:00:00.500Z');
    expect(addDaysTo('2025-09-01T01:00:00.000Z', 30)).toBe('2025-10-01T01:00:00.000Z');
  });

  test('counts whole months', () => {
    expect(wholeMonthsBetween('2025-01-31', '2025-02-28')).toBe(0);
    expect(wholeMonthsBetween('2024-10-09', '2025-10-09')).toBe(12);
  });
});
