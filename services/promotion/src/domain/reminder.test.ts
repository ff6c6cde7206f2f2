import { describe, expect, test } from '@jest/globals';
import data from '../../policies/promotion.reminder.json' with { type: 'json' };
import type { Eligibility } from './eligibility.ts';
import type { Policy } from './policy.ts';
import { remindToApply } from './reminder.ts';
import type { Occasion, ReminderPolicy } from './reminder.ts';

const policy: Policy<ReminderPolicy> = data;
const eligible: Eligibility = {
  employeeId: 'xu-dan',
  targetPositionId: 'store-supervisor',
  status: 'ELIGIBLE',
  unmet: [],
  evaluatedAt: '2025-09-15T01:00:00Z',
  policy: { key: 'promotion.supervisor', version: 1 },
  revision: 2,
  reminders: { count: 0, lastAt: null },
};
const occasion: Occasion = { mode: 'live', employmentStatus: 'REGULAR', at: '2025-09-15T01:00:00Z' };
const reminded = remindToApply(eligible, occasion, policy).eligibility;
const on = (at: string, eligibility = reminded) => remindToApply(eligibility, { ...occasion, at }, policy).reminder;

describe('PR-15 the reminder to apply', () => {
  test('goes to the inbox of whoever has become eligible', () => {
    expect(remindToApply(eligible, occasion, policy)).toEqual({
      eligibility: { ...eligible, reminders: { count: 1, lastAt: '2025-09-15T01:00:00Z' } },
      reminder: {
        id: 'APPLY_FOR_PROMOTION:xu-dan:store-supervisor:2:1',
        kind: 'APPLY_FOR_PROMOTION',
        employeeId: 'xu-dan',
        refType: 'Position',
        refId: 'store-supervisor',
        status: 'UNREAD',
        createdAt: '2025-09-15T01:00:00Z',
      },
    });
  });

  test('PR-15 example 2: is not repeated within 30 days, the thirtieth included (E23)', () => {
    expect(on('2025-09-15T01:00:01Z')).toBeNull();
    expect(on('2025-10-15T09:00:00Z')).toBeNull();
    expect(on('2025-10-16T01:00:00Z')).toMatchObject({ id: 'APPLY_FOR_PROMOTION:xu-dan:store-supervisor:2:2' });
  });

  test('counts days of the company, not of UTC', () => {
    // 16:00 UTC is midnight in Shanghai, the first moment of the thirty-first day
    expect(on('2025-10-15T15:59:59Z')).toBeNull();
    expect(on('2025-10-15T16:00:00Z')).not.toBeNull();
  });

  test('comes at most three times', () => {
    const after = (count: number) =>
      on('2026-09-15T01:00:00Z', { ...reminded, reminders: { ...reminded.reminders, count } });
    expect(after(2)).not.toBeNull();
    expect(after(3)).toBeNull();
  });

  test.each(['NOT_ELIGIBLE', 'LAPSED', 'REVOKED', 'APPLIED', 'PROMOTED'] as const)(
    'does not go to somebody %s',
    (status) => {
      expect(on('2025-09-15T01:00:00Z', { ...eligible, status })).toBeNull();
    },
  );

  test('stays away while history is loaded', () => {
    expect(remindToApply(eligible, { ...occasion, mode: 'backfill' }, policy)).toEqual({
      eligibility: eligible,
      reminder: null,
    });
    expect(remindToApply(eligible, { ...occasion, mode: 'correction' }, policy).reminder).not.toBeNull();
  });

  test.each(['PROBATION', 'SUSPENDED', 'LEFT'] as const)(
    'does not go to somebody who may not apply: %s',
    (employmentStatus) => {
      expect(remindToApply(eligible, { ...occasion, employmentStatus }, policy).reminder).toBeNull();
    },
  );

  test('can be switched off', () => {
    const off = { ...policy, params: { ...policy.params, remindOnEligible: false } };
    expect(remindToApply(eligible, occasion, off).reminder).toBeNull();
  });
});
