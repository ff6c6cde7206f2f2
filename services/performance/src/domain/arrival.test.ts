import { describe, expect, test } from '@jest/globals';
import { lastDayHeld } from './arrival.ts';
import { changed, POLICIES } from './samples.ts';

const policy = POLICIES['ingest.rules'];

describe('PF-16 held for somebody unknown', () => {
  test('edge case E23: seven days from the company date, the seventh included', () => {
    expect(lastDayHeld('2025-10-09T01:00:00.000Z', policy)).toBe('2025-10-16');
    expect(lastDayHeld('2025-10-09T15:59:59.999Z', policy)).toBe('2025-10-16');
    expect(lastDayHeld('2025-10-09T16:00:00.000Z', policy)).toBe('2025-10-17');
  });

  test('the days are data', () => {
    expect(lastDayHeld('2025-10-09T01:00:00.000Z', changed(policy, { unknownEmployeeParkDays: 0 }))).toBe('2025-10-09');
  });
});
