import { describe, expect, test } from '@jest/globals';
import gateData from '../../policies/promotion.mandatory-gate.json' with { type: 'json' };
import juniorData from '../../policies/promotion.junior-manager.json' with { type: 'json' };
import seniorData from '../../policies/promotion.senior-account-manager.json' with { type: 'json' };
import supervisorData from '../../policies/promotion.supervisor.json' with { type: 'json' };
import type { Course } from './course.ts';
import { noFacts } from './facts.ts';
import type { EmployeeFacts, PracticeFact, TrainingFact } from './facts.ts';
import type { Policy } from './policy.ts';
import type { MandatoryGatePolicy, PromotionPolicy } from './promotion-policy.ts';
import { evaluateRequirements, unmetOf } from './requirement-evaluation.ts';

const gate: Policy<MandatoryGatePolicy> = gateData;
const supervisor = supervisorData as Policy<PromotionPolicy>;
const junior = juniorData as Policy<PromotionPolicy>;
const senior = seniorData as Policy<PromotionPolicy>;

const training = (courseCode: string, more: Partial<TrainingFact> = {}): TrainingFact => ({
  recordId: `${courseCode}/1`,
  courseId: courseCode.toLowerCase().replaceAll('_', '-'),
  courseCode,
  attempt: 1,
  completedAt: '2025-06-01T01:00:00Z',
  examScore: null,
  annulled: false,
  revision: 1,
  ...more,
});
const practice = (courseCode: string, score: number, passed = true): PracticeFact => ({
  taskId: `task/${courseCode}`,
  recordId: `${courseCode}/1`,
  courseId: courseCode.toLowerCase().replaceAll('_', '-'),
  submissionNo: 1,
  passed,
  score,
  evaluatedAt: '2025-06-20T01:00:00Z',
});
const mandatory = (code: string, more: Partial<Course> = {}): Course => ({
  courseId: code.toLowerCase(),
  code,
  category: 'SAFETY',
  estimatedDays: 5,
  validMonths: null,
  mandatoryForPositionIds: ['store-associate'],
  mandatoryForDepartmentIds: [],
  status: 'PUBLISHED',
  effectiveFrom: '2020-01-01',
  revision: 1,
  ...more,
});
const statesFor = (
  facts: EmployeeFacts,
  policy: Policy<PromotionPolicy>,
  catalogue: readonly Course[] = [],
  { gatePolicy = gate, on = '2025-10-09' } = {},
) =>
  evaluateRequirements(
    { facts, positionId: 'store-associate', departmentId: 'store-3', hireDate: '2013-10-01' },
    policy,
    { catalogue, on, gate: gatePolicy },
  );

describe('PR-01 mandatory courses are a gate', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => mandatory(`M${index + 1}`));
  const done = (count: number): EmployeeFacts => ({
    ...noFacts('somebody'),
    credits: {
      ...noFacts('somebody').credits,
      lifetimeTenths: 3000,
      byTypeTenths: { MANDATORY: 2000, ELECTIVE: 0, PRACTICE: 1000 },
    },
    trainings: twelve.slice(0, count).map(({ code }) => training(code)),
  });

  test('PR-01 example 1: with 11 of 12 and 300 credits not eligible, 1 course is missing', () => {
    expect(unmetOf(statesFor(done(11), supervisor, twelve))).toEqual(['MANDATORY_COMPLETE']);
    expect(statesFor(done(11), supervisor, twelve)[0]).toEqual({
      requirementId: 'MANDATORY_COMPLETE',
      kind: 'MANDATORY_COMPLETE',
      hardGate: true,
      met: false,
      unit: 'COURSES',
      current: 11,
      required: 12,
      missing: 1,
      missingCourses: ['m12'],
    });
  });

  test('PR-01 example 2: with 12 of 12 this requirement is met', () => {
    expect(statesFor(done(12), supervisor, twelve)[0]).toMatchObject({ met: true, current: 12, missing: 0 });
  });

  test('asks the courses of the present position and of the own department, and no others', () => {
    const catalogue = [
      mandatory('OWN_POSITION'),
      mandatory('OWN_DEPARTMENT', { mandatoryForPositionIds: [], mandatoryForDepartmentIds: ['store-3'] }),
      mandatory('OTHER', { mandatoryForPositionIds: ['store-supervisor'], mandatoryForDepartmentIds: ['store-4'] }),
    ];
    expect(statesFor(noFacts('somebody'), supervisor, catalogue)[0]).toMatchObject({
      missingCourses: ['own_position', 'own_department'],
    });
  });

  test('a completion counts up to the last day of its validity, unless the policy does not check it', () => {
    const catalogue = [mandatory('WORK_SAFETY', { courseId: 'work-safety', validMonths: 12 })];
    const facts = {
      ...noFacts('somebody'),
      trainings: [training('WORK_SAFETY', { completedAt: '2024-10-09T01:00:00Z' })],
    };
    const unchecked = { ...gate, params: { ...gate.params, checkValidity: false } };
    const next = { on: '2025-10-10' };
    expect(statesFor(facts, supervisor, catalogue)[0]).toMatchObject({ met: true });
    expect(statesFor(facts, supervisor, catalogue, next)[0]).toMatchObject({ met: false });
    expect(statesFor(facts, supervisor, catalogue, { ...next, gatePolicy: unchecked })[0]).toMatchObject({ met: true });
  });

  test('an annulled completion does not count', () => {
    const catalogue = [mandatory('M1')];
    const facts = { ...noFacts('somebody'), trainings: [training('M1', { annulled: true })] };
    expect(statesFor(facts, supervisor, catalogue)[0]).toMatchObject({ met: false });
  });

  test('a policy that is switched off asks for nothing', () => {
    const off = { ...gate, params: { ...gate.params, enabled: false } };
    expect(statesFor(done(0), supervisor, twelve, { gatePolicy: off }).map(({ kind }) => kind)).not.toContain(
      'MANDATORY_COMPLETE',
    );
  });
});

describe('PR-05 junior manager: two exams of at least 80', () => {
  const exams = (basics: readonly number[], coordination: number): EmployeeFacts => ({
    ...noFacts('gao-ming'),
    trainings: [
      ...basics.map((examScore, index) =>
        training('TEAM_MGMT_BASICS', { recordId: `basics/${index}`, attempt: index + 1, examScore }),
      ),
      training('PROJECT_COORDINATION', { examScore: coordination }),
    ],
  });
  const examState = (facts: EmployeeFacts, policy = junior) =>
    statesFor(facts, policy).find(({ kind }) => kind === 'COURSE_EXAM');

  test('PR-05 example 1: 80 and 91 are enough', () => {
    expect(examState(exams([80], 91))).toMatchObject({ met: true, current: 2, missingCourses: [] });
  });

  test('PR-05 example 2: 79 and 95 are not, because of Team Management Basics', () => {
    expect(examState(exams([79], 95))).toMatchObject({ met: false, current: 1, missingCourses: ['TEAM_MGMT_BASICS'] });
  });

  test('PR-05 example 3: 79, then 84 on the second attempt, is enough', () => {
    expect(examState(exams([79, 84], 91))).toMatchObject({ met: true });
  });

  test('the best attempt counts by default, the latest where the policy says so', () => {
    const latest = {
      ...junior,
      params: {
        ...junior.params,
        requirements: junior.params.requirements.map((requirement) =>
          requirement.kind === 'COURSE_EXAM' ? { ...requirement, attempt: 'LATEST' as const } : requirement,
        ),
      },
    };
    expect(examState(exams([84, 79], 91))).toMatchObject({ met: true });
    expect(examState(exams([84, 79], 91), latest)).toMatchObject({ met: false });
  });

  test('79.99 is not enough, and neither is a course without an exam score', () => {
    expect(examState(exams([79.99], 91))).toMatchObject({ met: false });
    expect(examState({ ...noFacts('gao-ming'), trainings: [training('TEAM_MGMT_BASICS')] })).toMatchObject({
      current: 0,
    });
  });
});

describe('PR-08 senior account manager: four practice scores of at least 90', () => {
  const [wealth = '', segmentation = '', teamwork = '', risk = ''] = senior.params.courseOrder;
  const scores = (values: readonly number[]): EmployeeFacts => ({
    ...noFacts('ma-rui'),
    trainings: [wealth, segmentation, teamwork, risk].map((code) => training(code)),
    practices: values.map((score, index) => practice([wealth, segmentation, teamwork, risk][index] ?? '', score)),
  });
  const practiceState = (facts: EmployeeFacts) =>
    statesFor(facts, senior).find(({ kind }) => kind === 'COURSE_PRACTICE_SCORE');

  test('PR-08 example 1: 92, 95, 90, 91 are enough', () => {
    expect(practiceState(scores([92, 95, 90, 91]))).toMatchObject({ met: true, current: 4, required: 4 });
  });

  test('PR-08 example 2: 92, 95, 90, 89 are not: 1 course is below 90', () => {
    expect(practiceState(scores([92, 95, 90, 89]))).toMatchObject({ met: false, missing: 1, missingCourses: [risk] });
  });

  test('a returned task, an annulled record and a score without a completion do not count', () => {
    const full = scores([92, 95, 90, 91]);
    const returned = { ...full, practices: full.practices.map((fact, index) => ({ ...fact, passed: index !== 0 })) };
    const annulled = { ...full, trainings: full.trainings.map((fact, index) => ({ ...fact, annulled: index === 1 })) };
    expect(practiceState(returned)).toMatchObject({ missingCourses: [wealth] });
    expect(practiceState(annulled)).toMatchObject({ missingCourses: [segmentation] });
    expect(practiceState({ ...full, trainings: [] })).toMatchObject({ missing: 4 });
  });

  test('E50: a course past its validity keeps its score', () => {
    const expired = scores([92, 95, 90, 91]).trainings.map((fact) => ({
      ...fact,
      completedAt: '2015-01-01T01:00:00Z',
    }));
    expect(practiceState({ ...scores([92, 95, 90, 91]), trainings: expired })).toMatchObject({ met: true });
  });
});
