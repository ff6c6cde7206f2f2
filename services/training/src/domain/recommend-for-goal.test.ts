import { describe, expect, test } from '@jest/globals';
import type { GrowthDashboard } from './growth-dashboard.ts';
import { recommendForGoal } from './recommend-for-goal.ts';
import { POLICIES } from './samples.ts';

const at = '2025-10-09T01:00:00.000Z';
const policy = POLICIES['dashboard.recommend'];
const dashboard: GrowthDashboard = {
  employeeId: 'tang-bo',
  creditsTenths: 850,
  goal: { kind: 'CERTIFICATION', ref: 'ADVANCED_SKILL', requiredTenths: 1000, currentTenths: 850, gapTenths: 150 },
  coursesCompleted: 1,
  openTasks: 0,
  recommendedCourses: [
    { courseId: 'lean-production-advanced', creditsTenths: 60, reachedTenths: 910, gapTenths: 90 },
    { courseId: 'team-mgmt', creditsTenths: 60, reachedTenths: 970, gapTenths: 30 },
  ],
};

describe('TR-19 recommending for the goal', () => {
  test('tells the others of each course, with its figures', () => {
    const { events, state } = recommendForGoal([], dashboard, at, policy);
    expect(state.map(({ courseId }) => courseId)).toEqual(['lean-production-advanced', 'team-mgmt']);
    expect(events[0]).toEqual({
      type: 'course-recommended.v1',
      key: 'tang-bo',
      time: at,
      data: {
        recommendationId: 'tang-bo:CERTIFICATION:ADVANCED_SKILL:lean-production-advanced',
        courseId: 'lean-production-advanced',
        reason: 'GOAL_GAP',
        explanation: '6 of the 15 credits missing for ADVANCED_SKILL',
        score: 6,
      },
      policy: { key: 'dashboard.recommend', version: 1 },
    });
  });

  test('does so once per course and goal', () => {
    const { state } = recommendForGoal([], dashboard, at, policy);
    expect(recommendForGoal(state, dashboard, at, policy)).toEqual({ outcome: 'accepted', state: [], events: [] });
    expect(recommendForGoal(state.slice(1), dashboard, at, policy).state).toMatchObject([
      { courseId: 'lean-production-advanced' },
    ]);
    const promotion = {
      ...dashboard,
      goal: { ...dashboard.goal!, kind: 'PROMOTION', ref: 'line-supervisor' },
    } as const;
    expect(recommendForGoal(state, promotion, at, policy).state).toHaveLength(2);
  });

  test('is silent without a goal', () => {
    expect(recommendForGoal([], { ...dashboard, goal: null }, at, policy).events).toEqual([]);
  });
});
