import { describe, expect, test } from '@jest/globals';
import gateData from '../../policies/promotion.mandatory-gate.json' with { type: 'json' };
import juniorData from '../../policies/promotion.junior-manager.json' with { type: 'json' };
import estimateData from '../../policies/promotion.path-estimate.json' with { type: 'json' };
import seniorData from '../../policies/promotion.senior-account-manager.json' with { type: 'json' };
import managerData from '../../policies/promotion.store-manager.json' with { type: 'json' };
import type { Course } from './course.ts';
import { noFacts } from './facts.ts';
import type { EmployeeFacts } from './facts.ts';
import { measureProgress } from './path-progress.ts';
import type { PathEstimatePolicy } from './path-progress.ts';
import type { Policy } from './policy.ts';
import type { MandatoryGatePolicy, PromotionPolicy } from './promotion-policy.ts';
import { evaluateRequirements } from './requirement-evaluation.ts';

const gate: Policy<MandatoryGatePolicy> = gateData;
const estimate: Policy<PathEstimatePolicy> = estimateData;
const senior = seniorData as Policy<PromotionPolicy>;
const junior = juniorData as Policy<PromotionPolicy>;
const storeManager = managerData as Policy<PromotionPolicy>;
const [wealth = '', segmentation = '', teamwork = '', risk = ''] = senior.params.courseOrder;

const idOf = (code: string) => code.toLowerCase().replaceAll('_', '-');
const course = (code: string, more: Partial<Course> = {}): Course => ({
  courseId: idOf(code),
  code,
  category: 'FINANCE',
  estimatedDays: 15,
  validMonths: null,
  mandatoryForPositionIds: [],
  mandatoryForDepartmentIds: [],
  status: 'PUBLISHED',
  effectiveFrom: '2020-01-01',
  revision: 1,
  ...more,
});
const catalogue = [wealth, segmentation, teamwork, risk].map((code) => course(code));

/** Courses by code with the practice score that followed, null for none, completed one day after another. */
const done = (scores: Readonly<Record<string, number | null>>): EmployeeFacts => ({
  ...noFacts('ma-rui'),
  trainings: Object.keys(scores).map((courseCode, index) => ({
    recordId: `record/${courseCode}`,
    courseId: idOf(courseCode),
    courseCode,
    attempt: 1,
    completedAt: `2025-06-0${index + 1}T01:00:00Z`,
    examScore: null,
    annulled: false,
    revision: 1,
  })),
  practices: Object.entries(scores).flatMap(([courseCode, score]) =>
    score === null
      ? []
      : [
          {
            taskId: `task/${courseCode}`,
            recordId: `record/${courseCode}`,
            courseId: idOf(courseCode),
            submissionNo: 1,
            passed: true,
            score,
            evaluatedAt: '2025-07-01T01:00:00Z',
          },
        ],
  ),
});
const progressOf = (facts: EmployeeFacts, policy = senior, courses: readonly Course[] = catalogue) => {
  const candidate = { facts, positionId: 'account-manager', departmentId: 'wealth-desk', hireDate: '2020-01-01' };
  const states = evaluateRequirements(candidate, policy, { catalogue: courses, on: '2025-10-09', gate });
  return measureProgress(candidate, policy, states, courses, estimate);
};

describe('PR-09 path progress', () => {
  test('PR-09 example 1: with 2 of 4 left it takes 30 days, 1 month, and 50 % are done', () => {
    expect(progressOf(done({ [wealth]: 92, [teamwork]: 95 }))).toMatchObject({
      pathId: 'account-manager-to-senior-account-manager',
      remainingDays: 30,
      remainingMonths: 1,
      pct: 50,
      nextCourseId: 'customer-segmentation-strategy',
      lastCompletedCourseId: 'teamwork',
      remainingCourses: [
        { courseId: 'customer-segmentation-strategy', state: 'TO_DO', days: 15 },
        { courseId: 'risk-disclosure-and-compliance', state: 'TO_DO', days: 15 },
      ],
    });
  });

  test('PR-09 example 2: with 3 left it takes 45 days, 1.5 months', () => {
    expect(progressOf(done({ [wealth]: 92 }))).toMatchObject({ remainingDays: 45, remainingMonths: 1.5, pct: 25 });
  });

  test('PR-09 example 3: with 0 left nothing remains and the requirements decide', () => {
    expect(progressOf(done({ [wealth]: 92, [segmentation]: 95, [teamwork]: 90, [risk]: 91 }))).toMatchObject({
      remainingCourses: [],
      remainingDays: 0,
      remainingMonths: 0,
      nextCourseId: null,
      pct: 100,
      metRequirements: 1,
      totalRequirements: 1,
    });
  });

  test('a course that is done but whose practice score is missing or too low stays open with 0 days, and is not next', () => {
    const progress = progressOf(done({ [wealth]: null, [teamwork]: 89 }));
    expect(progress.remainingCourses.map(({ courseCode, state, days }) => [courseCode, state, days])).toEqual([
      [wealth, 'TO_APPLY', 0],
      [segmentation, 'TO_DO', 15],
      [teamwork, 'TO_APPLY', 0],
      [risk, 'TO_DO', 15],
    ]);
    expect(progress).toMatchObject({ remainingDays: 30, pct: 0, nextCourseId: 'customer-segmentation-strategy' });
  });

  test('a course whose exam was too low is next again, without days', () => {
    const failed: EmployeeFacts = {
      ...noFacts('gao-ming'),
      trainings: done({ TEAM_MGMT_BASICS: null }).trainings.map((fact) => ({ ...fact, examScore: 79 })),
    };
    const courses = junior.params.courseOrder.map((code) => course(code));
    expect(progressOf(failed, junior, courses)).toMatchObject({
      remainingCourses: [
        { courseId: 'team-mgmt-basics', state: 'TO_RETAKE', days: 0 },
        { courseId: 'project-coordination', state: 'TO_DO', days: 15 },
      ],
      nextCourseId: 'team-mgmt-basics',
      pct: 0,
    });
  });

  test('a course of unknown length takes 15 days, one that is not published yet has no id', () => {
    const progress = progressOf(noFacts('ma-rui'), senior, [
      course(wealth, { estimatedDays: 10 }),
      course(teamwork, { estimatedDays: 0 }),
    ]);
    expect(progress.remainingCourses.map(({ courseId, days }) => [courseId, days])).toEqual([
      ['wealth-management-advanced', 10],
      [null, 15],
      ['teamwork', 15],
      [null, 15],
    ]);
  });

  test.each([
    [1, 0.5],
    [15, 0.5],
    [16, 1],
    [30, 1],
    [31, 1.5],
  ])('%i days are %d months, rounded up to half months', (estimatedDays, remainingMonths) => {
    const facts = done({ [segmentation]: 95, [teamwork]: 95, [risk]: 95 });
    expect(progressOf(facts, senior, [course(wealth, { estimatedDays })])).toMatchObject({ remainingMonths });
  });

  test('E18: the mandatory gate is neither in the percentage nor in the two counts', () => {
    const gated = [...catalogue, course('WORK_SAFETY', { mandatoryForPositionIds: ['account-manager'] })];
    const progress = progressOf(done({ [wealth]: 92, [teamwork]: 95 }), senior, gated);
    expect(progress).toMatchObject({ pct: 50, metRequirements: 0, totalRequirements: 1, remainingDays: 30 });
    expect(progress.requirementStates).toMatchObject([{ kind: 'MANDATORY_COMPLETE', met: false }, { met: false }]);
  });

  test('each requirement counts for its part, and none for more than all of it', () => {
    const facts: EmployeeFacts = {
      ...noFacts('sun-li'),
      credits: {
        accountRevision: 1,
        lifetimeTenths: 2100,
        byTypeTenths: { MANDATORY: 2100, ELECTIVE: 0, PRACTICE: 0 },
        byCategoryTenths: { TEAM_MANAGEMENT: 600 },
      },
    };
    // (1 + 28.571429 ÷ 30) ÷ 2
    expect(progressOf(facts, storeManager)).toMatchObject({ pct: 97.619048, metRequirements: 1, totalRequirements: 2 });
  });
});

describe('PR-03 missing credits of a path', () => {
  const missing = (total: number, teamManagement: number) =>
    progressOf(
      {
        ...noFacts('sun-li'),
        credits: {
          accountRevision: 1,
          lifetimeTenths: total * 10,
          byTypeTenths: { MANDATORY: total * 10, ELECTIVE: 0, PRACTICE: 0 },
          byCategoryTenths: { TEAM_MANAGEMENT: teamManagement * 10 },
        },
      },
      storeManager,
    ).missingCredits;

  test('are the larger of what the total and what the share still needs, in steps of half a credit', () => {
    expect(missing(210, 60)).toBe(4.5);
    expect(missing(199, 80)).toBe(1);
    // the total needs 20; the share (54 − 20) ÷ 0.7 = 48.57
    expect(missing(180, 20)).toBe(49);
    expect(missing(100, 50)).toBe(100);
    expect(missing(204, 66)).toBe(0);
  });
});
