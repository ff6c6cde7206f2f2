import { describe, expect, test } from '@jest/globals';
import data from '../../policies/promotion.progress.json' with { type: 'json' };
import type { PathProgress } from './path-progress.ts';
import type { Policy } from './policy.ts';
import { updateProgress } from './progress-change.ts';
import type { ProgressPolicy } from './progress-change.ts';

const policy: Policy<ProgressPolicy> = data;
const at = '2025-09-15T01:00:00Z';
const remaining = (courseCode: string) => ({
  courseCode,
  courseId: courseCode.toLowerCase().replaceAll('_', '-'),
  state: 'TO_DO' as const,
  days: 15,
});
const before: PathProgress = {
  employeeId: 'ma-rui',
  pathId: 'account-manager-to-senior-account-manager',
  targetPositionId: 'senior-account-manager',
  requirementStates: [],
  metRequirements: 0,
  totalRequirements: 1,
  pct: 0,
  remainingCourses: [remaining('WEALTH_MANAGEMENT_ADVANCED'), remaining('CUSTOMER_SEGMENTATION_STRATEGY')],
  remainingDays: 30,
  remainingMonths: 1,
  nextCourseId: 'wealth-management-advanced',
  lastCompletedCourseId: null,
  missingCredits: 0,
  policy: { key: 'promotion.senior-account-manager', version: 1 },
};
const after: PathProgress = {
  ...before,
  remainingCourses: [remaining('CUSTOMER_SEGMENTATION_STRATEGY')],
  remainingDays: 15,
  remainingMonths: 0.5,
  nextCourseId: 'customer-segmentation-strategy',
  lastCompletedCourseId: 'wealth-management-advanced',
};

describe('PR-10 update after each course', () => {
  test('PR-10 example 1: Wealth Management Advanced is done, next is Customer Segmentation Strategy', () => {
    expect(updateProgress(before, after, at, policy)).toMatchObject({
      state: after,
      events: [
        {
          type: 'promotion-progress-changed.v1',
          key: 'ma-rui',
          time: at,
          data: {
            pathId: 'account-manager-to-senior-account-manager',
            targetPositionId: 'senior-account-manager',
            pct: 0,
            metRequirements: 0,
            totalRequirements: 1,
            remainingCourses: ['customer-segmentation-strategy'],
            remainingDays: 15,
            lastCompletedCourseId: 'wealth-management-advanced',
            nextCourseId: 'customer-segmentation-strategy',
          },
        },
      ],
    });
  });

  test('says nothing when nothing has changed', () => {
    expect(updateProgress(after, after, at, policy).events).toEqual([]);
  });

  test('says nothing when a course of the path was only repeated', () => {
    expect(updateProgress(after, { ...after, lastCompletedCourseId: 'teamwork' }, at, policy).events).toEqual([]);
  });

  test('tells the first progress that is measured', () => {
    expect(updateProgress(null, before, at, policy).events).toHaveLength(1);
  });

  test('leaves out what there is not: no next course, no completed one, no id of an unpublished one', () => {
    const last = {
      ...after,
      remainingCourses: [{ ...remaining('X'), courseId: null }],
      nextCourseId: null,
      lastCompletedCourseId: null,
    };
    const [event] = updateProgress(null, last, at, policy).events;
    expect(event?.data.remainingCourses).toEqual([]);
    expect(event?.data).not.toHaveProperty('nextCourseId');
    expect(event?.data).not.toHaveProperty('lastCompletedCourseId');
  });

  test('with pushOnChange off progress is kept and nobody is told', () => {
    const silent = { ...policy, params: { pushOnChange: false } };
    expect(updateProgress(before, after, at, silent)).toMatchObject({ state: after, events: [] });
  });
});
