import { describe, expect, test } from '@jest/globals';
import { attributedUnit } from './attributed-unit.ts';
import { changed, POLICIES } from './samples.ts';

const policy = POLICIES['effect.group-attribution'];
const window = { start: '2025-07-01', end: '2025-09-30' };
const on = (departmentId: string, from: string, to: string | null = null) => ({ departmentId, from, to });
const unitOf = (...assignments: ReturnType<typeof on>[]) => attributedUnit(assignments, window, policy);

describe('PF-17 link between person and group metric', () => {
  test('PF-17 example 1: moved from line L3 to L5 in month 2 → no unit, INSUFFICIENT_DATA', () => {
    expect(unitOf(on('line-3', '2024-01-01', '2025-08-14'), on('line-5', '2025-08-15'))).toBeNull();
  });

  test('E46: only the tracking window counts, and both dates of an assignment are inclusive', () => {
    expect(unitOf(on('line-3', '2024-01-01', '2025-06-30'), on('line-5', '2025-07-01'))).toBe('line-5');
    expect(unitOf(on('line-3', '2024-01-01', '2025-07-01'), on('line-5', '2025-07-02'))).toBeNull();
    expect(unitOf(on('line-3', '2024-01-01', '2025-09-30'), on('line-5', '2025-10-01'))).toBe('line-3');
    expect(unitOf(on('line-3', '2024-01-01', '2025-09-29'), on('line-5', '2025-09-30'))).toBeNull();
  });

  test('two posts in one unit are one stay, a gap is none, and nobody belongs nowhere', () => {
    expect(unitOf(on('line-3', '2025-07-01', '2025-07-31'), on('line-3', '2025-08-01'))).toBe('line-3');
    expect(unitOf(on('line-3', '2025-07-01', '2025-07-30'), on('line-3', '2025-08-01'))).toBeNull();
    expect(unitOf()).toBeNull();
  });

  test('a lower share is data: 46 of 92 days are 50 %', () => {
    const half = changed(policy, { minAssignmentShare: { operator: 'GTE', value: 50 } });
    const assignments = [on('line-3', '2025-07-01', '2025-08-15'), on('line-5', '2025-08-17')];
    expect(attributedUnit(assignments, window, half)).toBe('line-3');
    expect(attributedUnit([on('line-3', '2025-07-01', '2025-08-14')], window, half)).toBeNull();
  });
});
