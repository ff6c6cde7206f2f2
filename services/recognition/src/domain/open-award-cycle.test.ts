import { describe, expect, test } from '@jest/globals';
import { cycleNotOpened, yearOfCycle } from './award-cycle.ts';
import { openAwardCycle } from './open-award-cycle.ts';

/** 2025-12-31 23:59:59 in the company. */
const lastSecond = '2025-12-31T15:59:59.000Z';
const midnight = '2025-12-31T16:00:00.000Z';
const opening = (year: number, at = lastSecond) => ({ year, by: 'hr-1', at });

describe('the award cycle of a year', () => {
  test('is opened once', () => {
    const opened = openAwardCycle(null, opening(2025));
    expect(opened).toMatchObject({
      state: { id: 'Y:2025', year: 2025, status: 'OPEN', openedAt: lastSecond, openedBy: 'hr-1' },
    });
    if (opened.outcome !== 'accepted') throw new Error('not opened');
    expect(openAwardCycle(opened.state, opening(2025))).toMatchObject({
      code: 'AWARD_CYCLE_ALREADY_OPEN',
      facts: { year: 2025, openedAt: lastSecond },
    });
    expect(openAwardCycle(cycleNotOpened(2025), opening(2025))).toMatchObject({ outcome: 'accepted' });
  });

  test('begins with the company’s year and not before', () => {
    expect(openAwardCycle(null, opening(2026))).toMatchObject({
      code: 'NO_AWARD_YEAR',
      facts: { year: 2026, from: 2020, to: 2025 },
    });
    expect(openAwardCycle(null, opening(2026, midnight))).toMatchObject({ outcome: 'accepted' });
  });

  test('goes back as far as the policies', () => {
    expect(openAwardCycle(null, opening(2020))).toMatchObject({ outcome: 'accepted' });
    expect(openAwardCycle(null, opening(2019))).toMatchObject({ code: 'NO_AWARD_YEAR' });
  });

  test.each([
    ['Y:2025', 2025],
    ['Y:2020', 2020],
    ['Y:2019', null],
    ['Y:2026', null],
    ['Q:2025-3', null],
    ['2025', null],
    ['Y:', null],
    ['Y:20250', null],
  ])('%s names the year %s', (cycleId, year) => {
    expect(yearOfCycle(cycleId, '2025-12-31')).toBe(year);
  });
});
