import { describe, expect, test } from '@jest/globals';
import caseData from '../../policies/award.case.json' with { type: 'json' };
import awardData from '../../policies/award.excellent-employee.json' with { type: 'json' };
import hoursData from '../../policies/award.hours.json' with { type: 'json' };
import traceabilityData from '../../policies/award.traceability.json' with { type: 'json' };
import trainerData from '../../policies/award.trainer.json' with { type: 'json' };
import pointsData from '../../policies/award.training-points.json' with { type: 'json' };
import { noAwardFacts } from './award-facts.ts';
import type { AwardFacts } from './award-facts.ts';
import { scoreCandidate } from './award-scoring.ts';
import type { AwardPolicies } from './award-scoring.ts';

const policies = {
  award: awardData,
  hours: hoursData,
  cases: caseData,
  trainer: trainerData,
  points: pointsData,
  traceability: traceabilityData,
} as AwardPolicies;

const courses = (count: number, classHours: number): AwardFacts['trainings'] =>
  Array.from({ length: count }, (_, index) => ({
    recordId: `record-${index}`,
    courseId: `course-${index}`,
    courseCode: `COURSE_${index}`,
    attempt: 1,
    enrolmentSource: 'PLAN',
    completedAt: '2024-05-01T01:00:00Z',
    classHours,
    examScore: 90,
    annulled: false,
    revision: 1,
  }));
const sessions: AwardFacts['sessions'] = [1, 2, 3].map((number) => ({
  sessionId: `session-${number}`,
  topic: 'Product Knowledge',
  date: `2024-0${number}-10`,
  hours: 2,
  rating: 95,
  annulled: false,
}));
const adopted: AwardFacts['adoptions'] = [
  {
    caseId: 'case-1',
    title: 'Three steps for complaints',
    courseId: 'customer-service-skills',
    adoptedAt: '2024-06-01T01:00:00Z',
    withdrawn: false,
  },
];
const scoreOf = (facts: AwardFacts, year = 2024) =>
  scoreCandidate({ facts, hireDate: '2019-05-17', year, teamScore: null }, policies);

describe('the score of a candidate: archetypes 12 and 13, award year 2024', () => {
  test('He Jing: 12 courses of 10 hours, an adopted case and 3 sessions are 30 of 30', () => {
    const heJing = { ...noAwardFacts('he-jing'), trainings: courses(12, 10), adoptions: adopted, sessions };
    expect(scoreOf(heJing)).toMatchObject({
      state: {
        employeeId: 'he-jing',
        score: { training: 30, total: 30 },
        evidence: [
          { indicator: 'HOURS', value: 120, met: true },
          { indicator: 'CASE', value: 1, met: true },
          { indicator: 'TRAINER', value: 3, met: true },
        ],
      },
    });
  });

  test('Feng Tao: 8 courses and a case that nobody adopted are 0 of 30', () => {
    expect(scoreOf({ ...noAwardFacts('feng-tao'), trainings: courses(8, 10) })).toMatchObject({
      state: { score: { training: 0 } },
    });
  });

  test('Qian Rou: 120 hours and 3 sessions without a case are 20 of 30', () => {
    expect(scoreOf({ ...noAwardFacts('qian-rou'), trainings: courses(12, 10), sessions })).toMatchObject({
      state: { score: { training: 20 } },
    });
  });

  test('every figure says what it brings and by which policies', () => {
    expect(scoreOf({ ...noAwardFacts('qian-rou'), trainings: courses(12, 10), sessions })).toMatchObject({
      state: {
        indicators: [
          { code: 'HOURS', points: 10 },
          { code: 'CASE', points: 0 },
          { code: 'TRAINER', points: 10 },
        ],
        policies: [
          { key: 'award.excellent-employee', version: 1 },
          { key: 'award.hours', version: 1 },
          { key: 'award.case', version: 1 },
          { key: 'award.trainer', version: 1 },
          { key: 'award.training-points', version: 1 },
          { key: 'award.traceability', version: 1 },
        ],
      },
    });
  });

  test('what was done in 2024 counts for no other year', () => {
    const heJing = { ...noAwardFacts('he-jing'), trainings: courses(12, 10), adoptions: adopted, sessions };
    expect(scoreOf(heJing, 2025)).toMatchObject({ state: { score: { training: 0, total: 0 } } });
  });

  test('somebody of whom nothing is known has zeros, not nothing', () => {
    expect(scoreOf(noAwardFacts('new-one'))).toMatchObject({
      outcome: 'accepted',
      state: { score: { training: 0, performance: 0, team: 0, bonus: 0, total: 0 } },
    });
  });
});
