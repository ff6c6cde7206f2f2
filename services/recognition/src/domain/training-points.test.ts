import { describe, expect, test } from '@jest/globals';
import data from '../../policies/award.training-points.json' with { type: 'json' };
import type { Indicator, IndicatorCode } from './indicator.ts';
import type { Policy } from './policy.ts';
import { awardPoints } from './training-points.ts';
import type { TrainingPointsPolicy } from './training-points.ts';

const binary = data as Policy<TrainingPointsPolicy>;
const proportional: Policy<TrainingPointsPolicy> = { ...binary, params: { ...binary.params, mode: 'PROPORTIONAL' } };
const indicator = (code: IndicatorCode, value: number, needed: number | null): Indicator => ({
  code,
  value,
  needed,
  met: needed !== null && value >= needed,
  shown: null,
  sourceRefs: [],
  policy: { key: 'award', version: 1 },
});
const three = (hours: number, cases: number, sessions: number) => [
  indicator('HOURS', hours, 120),
  indicator('CASE', cases, 1),
  indicator('TRAINER', sessions, 3),
];

describe('RC-05 points of the three indicators', () => {
  test('RC-05 example 1: all three give 30', () => {
    expect(awardPoints(three(120, 1, 3), binary)).toMatchObject({ earned: 30, highest: 30 });
  });

  test('RC-05 example 2: hours and trainer give 20', () => {
    expect(awardPoints(three(120, 0, 3), binary)).toEqual({
      earned: 20,
      highest: 30,
      byIndicator: [
        { code: 'HOURS', points: 10 },
        { code: 'CASE', points: 0 },
        { code: 'TRAINER', points: 10 },
      ],
    });
  });

  test('RC-05 example 3: none gives 0, and the employee is still a candidate', () => {
    expect(awardPoints(three(0, 0, 0), binary)).toMatchObject({ earned: 0, highest: 30 });
  });

  test('just below the limits nothing is earned', () => {
    expect(awardPoints(three(119.5, 0, 2), binary)).toMatchObject({ earned: 0 });
  });

  test('E41: in proportion, 60 of 120 hours give 5, and more than enough gives no more than 10', () => {
    expect(awardPoints(three(60, 0, 0), proportional)).toMatchObject({ earned: 5 });
    expect(awardPoints(three(240, 4, 9), proportional)).toMatchObject({ earned: 30 });
    expect(awardPoints(three(119.5, 0, 2), proportional)).toMatchObject({
      earned: 16.625,
      byIndicator: [{ points: 9.958333 }, { points: 0 }, { points: 6.666667 }],
    });
  });

  test('E41: without a norm nothing can be reached in proportion', () => {
    expect(awardPoints([indicator('HOURS', 8, null)], proportional)).toMatchObject({ earned: 0 });
  });
});
