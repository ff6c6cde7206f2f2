import { describe, expect, test } from '@jest/globals';
import data from '../../policies/award.statistics.json' with { type: 'json' };
import { enterIndicator } from './manual-entry.ts';
import type { StatisticsPolicy } from './manual-entry.ts';
import type { Policy } from './policy.ts';

const policy: Policy<StatisticsPolicy> = data;
const entry = { employeeId: 'he-jing', indicator: 'HOURS', value: 120 } as const;

describe('RC-06 statistics only by the system', () => {
  test('RC-06 example 1: an attempt to type hours by hand is refused', () => {
    expect(enterIndicator(entry, policy)).toEqual({
      outcome: 'rejected',
      code: 'INDICATOR_NOT_BY_HAND',
      facts: { employeeId: 'he-jing', indicator: 'HOURS', value: 120 },
    });
  });

  test('only the policy could open that door', () => {
    expect(enterIndicator(entry, { ...policy, params: { manualEntry: true } })).toMatchObject({ outcome: 'accepted' });
  });
});
