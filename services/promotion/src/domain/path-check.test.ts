import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import gateData from '../../policies/promotion.mandatory-gate.json' with { type: 'json' };
import estimateData from '../../policies/promotion.path-estimate.json' with { type: 'json' };
import progressData from '../../policies/promotion.progress.json' with { type: 'json' };
import reminderData from '../../policies/promotion.reminder.json' with { type: 'json' };
import supervisorData from '../../policies/promotion.supervisor.json' with { type: 'json' };
import type { Employee } from './employee.ts';
import { noFacts } from './facts.ts';
import type { EmployeeFacts } from './facts.ts';
import { checkPath } from './path-check.ts';
import type { PathOccasion, PathPolicies, PathStanding } from './path-check.ts';
import type { Policy } from './policy.ts';
import { isPromotionPolicy, policiesFrom } from './promotion-policy.ts';
import type { PromotionPolicy } from './promotion-policy.ts';
import { recordCredits } from './recorded-credits.ts';

const supervisor = supervisorData as Policy<PromotionPolicy>;
const policies: PathPolicies = {
  promotion: supervisor,
  gate: gateData,
  estimate: estimateData,
  progress: progressData,
  reminder: reminderData,
};
const xuDan: Employee = {
  employeeId: 'xu-dan',
  employeeNo: 'E-1008',
  name: 'Xu Dan',
  email: 'xu.dan@example.test',
  departmentId: 'store-3',
  positionId: 'store-associate',
  managerId: 'fang-lin',
  jobGrade: 'G2',
  hireDate: '2022-05-04',
  employmentStatus: 'REGULAR',
  careerHistory: [],
  onboardingCompletedAt: null,
  revision: 3,
};
const account = (
  accountRevision: number,
  amount: number,
  lifetime: number,
  practice: number,
): EventData['credits-earned.v1'] => ({
  entryId: `entry-${accountRevision}`,
  amount,
  creditType: 'PRACTICE',
  category: null,
  sourceType: amount < 0 ? 'ADJUSTMENT' : 'CASE',
  sourceId: 'case-1',
  lifetime,
  yearToDate: 0,
  byType: { mandatory: 64, elective: lifetime - practice - 64, practice },
  byCategory: {},
  redeemable: lifetime,
  accountRevision,
});
const nothingBefore: PathStanding = { progress: null, eligibility: null };
const live = (at: string): PathOccasion => ({ at, mode: 'live', corrected: [] });
const check = (facts: EmployeeFacts, before: PathStanding, occasion: PathOccasion) =>
  checkPath(xuDan, facts, before, [], policies, occasion);

const before = recordCredits(noFacts('xu-dan'), account(1, 152, 152, 48)).facts;
const waiting = check(before, nothingBefore, live('2025-09-01T01:00:00Z'));
const withCase = recordCredits(before, account(2, 5, 157, 53)).facts;
const ready = check(withCase, waiting.state, live('2025-09-15T01:00:00Z'));

describe('the check of a path: Xu Dan, archetype 8', () => {
  test('with 152 and 48 she is told what is missing and is not reminded', () => {
    expect(waiting).toMatchObject({
      state: { eligibility: { status: 'NOT_ELIGIBLE' }, progress: { missingCredits: 2, pct: 98 }, reminder: null },
      events: [{ type: 'promotion-progress-changed.v1', data: { metRequirements: 1, totalRequirements: 2 } }],
    });
  });

  test('the effective case makes her eligible, with one progress, one eligibility event and one reminder', () => {
    expect(ready.events.map(({ type }) => type)).toEqual([
      'promotion-progress-changed.v1',
      'promotion-eligibility-changed.v1',
    ]);
    expect(ready.state).toMatchObject({
      eligibility: { status: 'ELIGIBLE', reminders: { count: 1 } },
      progress: { pct: 100, missingCredits: 0 },
      reminder: { kind: 'APPLY_FOR_PROMOTION', refId: 'store-supervisor' },
    });
  });

  test('a replay of everything changes nothing', () => {
    const replayed = recordCredits(recordCredits(withCase, account(1, 152, 152, 48)).facts, account(2, 5, 157, 53));
    const again = check(replayed.facts, ready.state, live('2025-09-15T02:00:00Z'));
    expect(again).toMatchObject({ state: { eligibility: ready.state.eligibility, reminder: null }, events: [] });
  });

  test('E2, E3: a withdrawn case revokes, another one brings her back with a new reminder', () => {
    const taken = recordCredits(withCase, account(3, -5, 152, 48));
    const revoked = check(taken.facts, ready.state, { ...live('2025-09-20T01:00:00Z'), corrected: taken.corrected });
    expect(revoked.state.eligibility.status).toBe('REVOKED');
    const again = check(
      recordCredits(taken.facts, account(4, 5, 157, 53)).facts,
      revoked.state,
      live('2025-09-21T01:00:00Z'),
    );
    expect(again.state).toMatchObject({
      eligibility: { status: 'ELIGIBLE' },
      reminder: { createdAt: '2025-09-21T01:00:00Z' },
    });
  });

  test('loaded history makes eligible without a reminder', () => {
    const loaded = check(withCase, nothingBefore, { ...live('2025-09-15T01:00:00Z'), mode: 'backfill' });
    expect(loaded.state).toMatchObject({ eligibility: { status: 'ELIGIBLE' }, reminder: null });
  });

  test('only policies that start at her position concern her', () => {
    expect(policiesFrom([supervisor], 'store-associate')).toEqual([supervisor]);
    expect(policiesFrom([supervisor], 'store-supervisor')).toEqual([]);
    expect([supervisor, gateData, reminderData].filter(isPromotionPolicy)).toEqual([supervisor]);
  });
});
