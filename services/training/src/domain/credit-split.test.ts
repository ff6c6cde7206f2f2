import { describe, expect, test } from '@jest/globals';
import { creditProgress } from './credit-progress.ts';
import type { CreditPlan } from './credit-plan.ts';
import { splitTarget } from './credit-split.ts';
import { planCredits } from './plan-credits.ts';
import { accountWith, changed, POLICIES } from './samples.ts';

const split = POLICIES['credit.split'];
const plan: CreditPlan = {
  employeeId: 'tang-bo',
  year: 2025,
  targetTenths: 1000,
  quotasTenths: { mandatory: 400, elective: 300, practice: 300 },
  goal: null,
};
const earned = (mandatory: number, elective: number, practice: number, year = 2025) =>
  accountWith(0, {
    years: {
      [year]: { earnedTenths: mandatory + elective + practice, byTypeTenths: { mandatory, elective, practice } },
    },
  });

describe('TR-12 credit split', () => {
  test('TR-12 example 1: target 100 → quotas 40 / 30 / 30', () => {
    expect(splitTarget(1000, split)).toMatchObject({ state: { mandatory: 400, elective: 300, practice: 300 } });
  });

  test('TR-12 example 2: 40 M + 45 E + 15 P = 100 raw → 85 %, practice 15 short', () => {
    const progress = creditProgress(plan, earned(400, 450, 150), split);
    expect(progress.pct.toNumber()).toBe(85);
    expect(progress.practice).toEqual({ quotaTenths: 300, earnedTenths: 150, missingTenths: 150 });
    expect(progress.elective.missingTenths).toBe(0);
  });

  test('TR-12 example 3: target 150 → 60 / 45 / 45', () => {
    expect(splitTarget(1500, split)).toMatchObject({ state: { mandatory: 600, elective: 450, practice: 450 } });
  });

  test('rounds quotas to half a credit and gives the rest to mandatory: 101 → 40 / 30.5 / 30.5 (E27)', () => {
    expect(splitTarget(1010, split)).toMatchObject({ state: { mandatory: 400, elective: 305, practice: 305 } });
    // 0.25 is rounded up, a little less down.
    expect(splitTarget(25, changed(split, { mandatoryPct: 80, electivePct: 10, practicePct: 10 }))).toMatchObject({
      state: { mandatory: 15, elective: 5, practice: 5 },
    });
    expect(splitTarget(20, changed(split, { mandatoryPct: 80, electivePct: 10, practicePct: 10 }))).toMatchObject({
      state: { mandatory: 20, elective: 0, practice: 0 },
    });
  });

  test('asks for shares that sum up to 100', () => {
    expect(splitTarget(1000, changed(split, { mandatoryPct: 39.9 }))).toEqual({
      outcome: 'rejected',
      code: 'CREDIT_SPLIT_NOT_100',
      facts: { sumPct: 99.9 },
    });
    expect(splitTarget(1000, changed(split, { mandatoryPct: 40.1 }))).toMatchObject({ code: 'CREDIT_SPLIT_NOT_100' });
  });
});

describe('TR-12 progress', () => {
  test('is exact and complete only when every quota is', () => {
    expect(creditProgress(plan, earned(400, 300, 300), split).pct.toNumber()).toBe(100);
    expect(creditProgress(plan, earned(400, 300, 295), split).pct.toNumber()).toBe(99.5);
    expect(creditProgress(plan, earned(0, 0, 0), split).pct.toNumber()).toBe(0);
  });

  test('counts the credits of its year only, so that an opening balance fills nothing', () => {
    expect(creditProgress(plan, earned(400, 300, 300, 2024), split).pct.toNumber()).toBe(0);
    expect(
      creditProgress(
        plan,
        accountWith(1000, { byTypeTenths: { mandatory: 1000, elective: 0, practice: 0 } }),
        split,
      ).pct.toNumber(),
    ).toBe(0);
  });

  test('takes a share of 0 % as filled (E27)', () => {
    const noPractice = changed(split, { mandatoryPct: 70, practicePct: 0 });
    const quotasTenths = { mandatory: 700, elective: 300, practice: 0 };
    expect(creditProgress({ ...plan, quotasTenths }, earned(700, 300, 0), noPractice).pct.toNumber()).toBe(100);
  });

  test('does not fall below 0 after reversals', () => {
    expect(creditProgress(plan, earned(-40, 300, 300), split).pct.toNumber()).toBe(60);
  });
});

describe('planning credits', () => {
  const policies = { target: POLICIES['credit.target'], split };
  const request = { employeeId: 'tang-bo', year: 2025, targetCredits: null, by: 'luo-yi' };
  const own = { ...request, by: 'tang-bo' };

  test("takes the year's standard of 100 unless another target is set", () => {
    expect(planCredits(null, request, policies)).toMatchObject({
      state: { targetTenths: 1000, quotasTenths: { mandatory: 400 } },
    });
    expect(planCredits(null, { ...request, targetCredits: 150 }, policies)).toMatchObject({
      state: { targetTenths: 1500 },
    });
  });

  test('refuses a target that is no number of credits, and a split that does not add up', () => {
    expect(planCredits(null, { ...request, targetCredits: 0.3 }, policies)).toMatchObject({
      code: 'CREDITS_NOT_IN_HALVES',
    });
    const broken = { ...policies, split: changed(split, { electivePct: 31 }) };
    expect(planCredits(null, request, broken)).toMatchObject({ code: 'CREDIT_SPLIT_NOT_100', facts: { sumPct: 101 } });
  });

  test('keeps the target, the quotas and the goal of a plan that is there until another target is named', () => {
    const raised = { ...plan, targetTenths: 1500, goal: { kind: 'ANNUAL', ref: '2025' } } as const;
    expect(planCredits(raised, request, policies)).toHaveProperty('state', raised);
    expect(planCredits(raised, { ...request, targetCredits: 160 }, policies)).toMatchObject({
      state: { targetTenths: 1600, quotasTenths: { mandatory: 640 }, goal: { ref: '2025' } },
    });
  });

  test('lets nobody set himself a target below the standard, or lower his own', () => {
    const lowered = { code: 'OWN_TARGET_LOWERED' };
    expect(planCredits(null, { ...own, targetCredits: 99.5 }, policies)).toMatchObject({
      ...lowered,
      facts: { floor: 100 },
    });
    expect(planCredits(null, { ...own, targetCredits: 100 }, policies)).toHaveProperty('outcome', 'accepted');
    const raised = { ...plan, targetTenths: 1500 };
    expect(planCredits(raised, { ...own, targetCredits: 149.5 }, policies)).toMatchObject({
      ...lowered,
      facts: { floor: 150 },
    });
    expect(planCredits(raised, { ...own, targetCredits: 150 }, policies)).toHaveProperty('outcome', 'accepted');
    expect(planCredits(raised, { ...request, targetCredits: 50 }, policies)).toHaveProperty('state.targetTenths', 500);
  });
});
