import { describe, expect, test } from '@jest/globals';
import type { Course } from './course.ts';
import { courseCredits } from './course-credits.ts';
import { changed, courseOf, LEAN_ADVANCED, POLICIES } from './samples.ts';

const ledger = POLICIES['credit.ledger'];
const dataAnalysis: Course = courseOf('DATA_ANALYSIS', 20, {
  versions: [
    { version: 1, creditsTenths: 20, effectiveFrom: '2024-01-01' },
    { version: 2, creditsTenths: 40, effectiveFrom: '2025-07-01' },
  ],
});
const yearly: Course = { ...LEAN_ADVANCED, validMonths: 12 };

describe('TR-13 credits of a completion', () => {
  test('are those of the version valid on the company day of completion', () => {
    // 1 July begins in Shanghai eight hours before it does in UTC.
    expect(courseCredits(dataAnalysis, '2025-06-30T15:59:59.999Z', null, ledger)).toBe(20);
    expect(courseCredits(dataAnalysis, '2025-06-30T16:00:00.000Z', null, ledger)).toBe(40);
  });

  test('are those of the first version for a completion before its date', () => {
    expect(courseCredits(dataAnalysis, '2023-06-30T00:00:00.000Z', null, ledger)).toBe(20);
  });
});

describe('TR-17 credits of a repetition', () => {
  test('are none once the course was credited', () => {
    expect(courseCredits(LEAN_ADVANCED, '2025-09-10T02:00:00.000Z', '2025-03-01T02:00:00.000Z', ledger)).toBe(0);
  });

  test('are what the policy pays for a retake', () => {
    const generous = changed(ledger, { creditsOnRetake: 0.5 });
    expect(courseCredits(LEAN_ADVANCED, '2025-09-10T02:00:00.000Z', '2025-03-01T02:00:00.000Z', generous)).toBe(5);
  });

  test('are full when its validity has run out, the last valid day still being a repetition', () => {
    const credited = '2024-09-10T02:00:00.000Z';
    expect(courseCredits(yearly, '2025-09-10T15:59:59.999Z', credited, ledger)).toBe(0);
    expect(courseCredits(yearly, '2025-09-10T16:00:00.000Z', credited, ledger)).toBe(60);
    const strict = changed(ledger, { creditsOnRenewal: 'RETAKE' });
    expect(courseCredits(yearly, '2025-09-10T16:00:00.000Z', credited, strict)).toBe(0);
  });
});
