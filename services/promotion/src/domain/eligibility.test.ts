import { describe, expect, test } from '@jest/globals';
import { closeAsPromoted, neverEvaluated, reviewEligibility } from './eligibility.ts';
import type { Eligibility, EligibilityStatus, Evaluation } from './eligibility.ts';
import type { RequirementKind, RequirementState } from './requirement.ts';

const policy = { key: 'promotion.supervisor', version: 1 };
const at = '2025-09-15T01:00:00Z';
const start = neverEvaluated('xu-dan', 'store-supervisor', policy, at);
const practice = (current: number): RequirementState => ({
  requirementId: 'CREDIT_BY_TYPE:PRACTICE',
  kind: 'CREDIT_BY_TYPE',
  hardGate: true,
  met: current >= 50,
  unit: 'CREDITS',
  current,
  required: 50,
  missing: Math.max(0, 50 - current),
  missingCourses: [],
});
const evaluated = (current: number, corrected: readonly RequirementKind[] = []): Evaluation => ({
  states: [practice(current)],
  corrected,
  at,
  policy,
});
const inStatus = (status: EligibilityStatus, current = 53): Eligibility => ({
  ...start,
  status,
  unmet: current >= 50 ? [] : [practice(current)],
  revision: 4,
  reminders: { count: 2, lastAt: '2025-09-01T01:00:00Z' },
});
const CORRECTION: readonly RequirementKind[] = ['CREDIT_TOTAL', 'CREDIT_BY_TYPE'];

describe('PR-15 eligibility', () => {
  test('PR-15 example 1: the last missing requirement makes eligible, with one event', () => {
    const notYet = reviewEligibility(start, evaluated(48));
    expect(notYet).toMatchObject({
      state: { status: 'NOT_ELIGIBLE', unmet: [{ missing: 2 }], revision: 1 },
      events: [],
    });
    expect(reviewEligibility(notYet.state, evaluated(53))).toMatchObject({
      state: { status: 'ELIGIBLE', unmet: [], revision: 2 },
      events: [
        {
          type: 'promotion-eligibility-changed.v1',
          key: 'xu-dan',
          data: {
            targetPositionId: 'store-supervisor',
            from: 'NOT_ELIGIBLE',
            to: 'ELIGIBLE',
            unmet: [],
            policy,
            revision: 2,
          },
        },
      ],
    });
  });

  test('PR-15 example 2: further updates while eligible change nothing', () => {
    expect(reviewEligibility(inStatus('ELIGIBLE'), evaluated(60))).toEqual({
      outcome: 'accepted',
      state: inStatus('ELIGIBLE'),
      events: [],
    });
  });

  test('a smaller gap is kept with the next revision, but is no event', () => {
    expect(reviewEligibility(inStatus('NOT_ELIGIBLE', 40), evaluated(48))).toMatchObject({
      state: { status: 'NOT_ELIGIBLE', unmet: [{ current: 48 }], revision: 5 },
      events: [],
    });
  });

  test('E2: what is lost by itself lapses, with what is unmet', () => {
    expect(reviewEligibility(inStatus('ELIGIBLE'), evaluated(48))).toMatchObject({
      state: { status: 'LAPSED' },
      events: [
        {
          data: {
            from: 'ELIGIBLE',
            to: 'LAPSED',
            unmet: [
              {
                requirementId: 'CREDIT_BY_TYPE:PRACTICE',
                kind: 'CREDIT_BY_TYPE',
                current: 48,
                required: 50,
                missing: 2,
              },
            ],
          },
        },
      ],
    });
  });

  test('E2: what a correction takes away is revoked', () => {
    expect(reviewEligibility(inStatus('ELIGIBLE'), evaluated(48, CORRECTION))).toMatchObject({
      events: [{ data: { from: 'ELIGIBLE', to: 'REVOKED' } }],
    });
  });

  test('E2: a later correction of the same cause turns lapsed into revoked, once', () => {
    const revoked = reviewEligibility(inStatus('LAPSED', 48), evaluated(48, CORRECTION));
    expect(revoked).toMatchObject({ state: { revision: 5 }, events: [{ data: { from: 'LAPSED', to: 'REVOKED' } }] });
    expect(reviewEligibility(revoked.state, evaluated(48, CORRECTION)).events).toEqual([]);
  });

  test('E2: a correction of something else leaves a lapse what it is', () => {
    expect(reviewEligibility(inStatus('LAPSED', 48), evaluated(48, ['CASE_APPROVED']))).toMatchObject({
      state: { status: 'LAPSED' },
      events: [],
    });
  });

  test('a correction that leaves everything met changes nothing', () => {
    expect(reviewEligibility(inStatus('ELIGIBLE'), evaluated(50, CORRECTION)).events).toEqual([]);
  });

  test.each(['LAPSED', 'REVOKED'] as const)(
    'E3: %s becomes eligible again when all is met, and reminders start anew',
    (status) => {
      expect(reviewEligibility(inStatus(status, 48), evaluated(50))).toMatchObject({
        state: { status: 'ELIGIBLE', reminders: { count: 0, lastAt: null } },
        events: [{ data: { from: status, to: 'ELIGIBLE' } }],
      });
    },
  );

  test.each(['LAPSED', 'REVOKED', 'NOT_ELIGIBLE'] as const)('%s stays while something is unmet', (status) => {
    expect(reviewEligibility(inStatus(status, 48), evaluated(49))).toMatchObject({ state: { status }, events: [] });
  });

  test.each(['APPLIED', 'PROMOTED'] as const)('%s is not touched by later learning or corrections', (status) => {
    expect(reviewEligibility(inStatus(status), evaluated(48, CORRECTION))).toMatchObject({
      state: { status },
      events: [],
    });
  });

  test('a new version of the policy is pinned although nothing else changes', () => {
    const stricter = { ...policy, version: 2 };
    expect(reviewEligibility(inStatus('ELIGIBLE'), { ...evaluated(60), policy: stricter })).toMatchObject({
      state: { status: 'ELIGIBLE', policy: stricter, revision: 5 },
      events: [],
    });
  });

  test('ends with the promotion, once', () => {
    const promoted = closeAsPromoted(inStatus('APPLIED'), at);
    expect(promoted).toMatchObject({ events: [{ data: { from: 'APPLIED', to: 'PROMOTED', revision: 5 } }] });
    expect(closeAsPromoted(promoted.state, at).events).toEqual([]);
  });
});
