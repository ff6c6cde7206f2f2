import { describe, expect, test } from '@jest/globals';
import { chooseGoal } from './choose-goal.ts';
import type { CreditGoal, CreditPlan } from './credit-plan.ts';
import type { GrowthFacts } from './growth-dashboard.ts';
import { growthDashboard } from './growth-dashboard.ts';
import { accountWith, changed, courseOf, LEAN_ADVANCED, POLICIES } from './samples.ts';

const policies = {
  certification: POLICIES['certification.advanced-skill'],
  recommend: POLICIES['dashboard.recommend'],
};
const plan: CreditPlan = {
  employeeId: 'tang-bo',
  year: 2025,
  targetTenths: 1000,
  quotasTenths: { mandatory: 400, elective: 300, practice: 300 },
  goal: { kind: 'CERTIFICATION', ref: 'ADVANCED_SKILL' },
};
const facts: GrowthFacts = {
  account: accountWith(850, {
    years: { 2025: { earnedTenths: 40, byTypeTenths: { mandatory: 40, elective: 0, practice: 0 } } },
  }),
  plan,
  promotionTenths: null,
  catalogue: [courseOf('SALES_SKILLS', 25), courseOf('LEADERSHIP', 50), courseOf('TEAM_MGMT', 60), LEAN_ADVANCED],
  completedCourseIds: new Set(['lean']),
  openTasks: 1,
  today: '2025-10-09',
};
const dashboard = (other: Partial<GrowthFacts>, by = policies) => growthDashboard({ ...facts, ...other }, by);
const recommended = (other: Partial<GrowthFacts>, by = policies) =>
  dashboard(other, by).recommendedCourses.map(({ courseId }) => courseId);

describe('TR-19 growth dashboard', () => {
  test('TR-19 example 1: 85 of 100 → gap 15; first recommendation 6 → 91, gap 9', () => {
    expect(dashboard({})).toMatchObject({
      creditsTenths: 850,
      goal: { ref: 'ADVANCED_SKILL', requiredTenths: 1000, currentTenths: 850, gapTenths: 150 },
      coursesCompleted: 1,
      openTasks: 1,
    });
    expect(dashboard({}).recommendedCourses[0]).toEqual({
      courseId: 'lean-production-advanced',
      creditsTenths: 60,
      reachedTenths: 910,
      gapTenths: 90,
    });
  });

  test('TR-19 example 2: 100 of 100 → gap 0, nothing to recommend', () => {
    const reached = dashboard({ account: accountWith(1000) });
    expect(reached.goal?.gapTenths).toBe(0);
    expect(reached.recommendedCourses).toEqual([]);
    expect(recommended({ account: accountWith(995) })).toEqual(['lean-production-advanced']);
  });

  test('recommends largest credits first, then by code, until the gap is covered (E29)', () => {
    expect(recommended({})).toEqual(['lean-production-advanced', 'team-mgmt', 'leadership']);
    expect(dashboard({}).recommendedCourses.at(-1)).toMatchObject({ reachedTenths: 1020, gapTenths: 0 });
    expect(recommended({ account: accountWith(880) })).toEqual(['lean-production-advanced', 'team-mgmt']);
    expect(recommended({ account: accountWith(875) })).toHaveLength(3);
  });

  test('stops at five courses, or at one where the gap is not to be covered', () => {
    const catalogue = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => courseOf(code, 20));
    expect(recommended({ catalogue })).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(recommended({ catalogue: catalogue.slice(0, 2) })).toEqual(['a', 'b']);
    const single = { ...policies, recommend: changed(policies.recommend, { coverGap: false }) };
    expect(recommended({ catalogue }, single)).toEqual(['a']);
  });

  test('recommends only published courses that are not done and pay something today', () => {
    const catalogue = [
      LEAN_ADVANCED,
      courseOf('RETIRED_ONE', 60, { status: 'RETIRED' }),
      courseOf('REVIEWED_ONE', 60, { status: 'UNDER_REVIEW' }),
      courseOf('FREE_ONE', 0),
      courseOf('GROWING', 10, {
        versions: [
          { version: 1, creditsTenths: 10, effectiveFrom: '2024-01-01' },
          { version: 2, creditsTenths: 90, effectiveFrom: '2025-10-10' },
        ],
      }),
    ];
    expect(recommended({ catalogue })).toEqual(['lean-production-advanced', 'growing']);
    expect(recommended({ catalogue, today: '2025-10-10' })).toEqual(['growing', 'lean-production-advanced']);
    expect(recommended({ catalogue, completedCourseIds: new Set(['lean-production-advanced']) })).toEqual(['growing']);
  });

  test('shows credits and courses, but no distance, to whoever has chosen no goal', () => {
    expect(dashboard({ plan: null })).toMatchObject({ creditsTenths: 850, goal: null, recommendedCourses: [] });
    expect(dashboard({ plan: { ...plan, goal: null } })).toMatchObject({ goal: null });
  });

  test('measures the year for an annual goal and the lifetime for a promotion', () => {
    const annual = { ...plan, goal: { kind: 'ANNUAL', ref: '2025' } } as const;
    expect(dashboard({ plan: annual }).goal).toMatchObject({ requiredTenths: 1000, currentTenths: 40, gapTenths: 960 });
    const promotion = { ...plan, goal: { kind: 'PROMOTION', ref: 'line-supervisor' } } as const;
    expect(dashboard({ plan: promotion, promotionTenths: 1500 }).goal).toMatchObject({
      currentTenths: 850,
      gapTenths: 650,
    });
    expect(dashboard({ plan: promotion, promotionTenths: null }).goal).toBeNull();
    const yearly = { ...policies, certification: changed(policies.certification, { base: 'YEAR' }) };
    expect(dashboard({}, yearly).goal).toMatchObject({ currentTenths: 40 });
  });
});

describe('choosing a goal', () => {
  const choose = (goal: CreditGoal) => chooseGoal(plan, goal, ['line-supervisor']);

  test('takes a certification that exists, the year of the plan, or a target position', () => {
    expect(choose({ kind: 'CERTIFICATION', ref: 'ADVANCED_SKILL' })).toHaveProperty('outcome', 'accepted');
    expect(choose({ kind: 'ANNUAL', ref: '2025' })).toHaveProperty('state.goal.kind', 'ANNUAL');
    expect(choose({ kind: 'PROMOTION', ref: 'line-supervisor' })).toHaveProperty('outcome', 'accepted');
    expect(choose({ kind: 'CERTIFICATION', ref: 'BEST' })).toMatchObject({
      code: 'GOAL_UNKNOWN',
      facts: { goal: 'BEST' },
    });
    expect(choose({ kind: 'PROMOTION', ref: 'line-supervisr' })).toMatchObject({ code: 'GOAL_UNKNOWN' });
    expect(choose({ kind: 'ANNUAL', ref: '2026' })).toMatchObject({ code: 'GOAL_UNKNOWN' });
  });
});
