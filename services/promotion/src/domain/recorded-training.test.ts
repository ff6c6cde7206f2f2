import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { completions, noFacts } from './facts.ts';
import { recordTraining } from './recorded-training.ts';

const completed: EventData['training-completed.v1'] = {
  recordId: 'record-1',
  employeeId: 'gao-ming',
  departmentId: 'it',
  positionId: 'engineer',
  managerId: 'fang-lin',
  courseId: 'team-mgmt-basics',
  courseCode: 'TEAM_MGMT_BASICS',
  courseVersion: 1,
  category: 'TEAM_MANAGEMENT',
  creditType: 'MANDATORY',
  attempt: 1,
  enrolmentSource: 'PATH',
  trainerIds: [],
  startedAt: '2025-05-01T01:00:00Z',
  completedAt: '2025-06-01T01:00:00Z',
  classHours: 8,
  examScore: 82,
  creditsAwarded: 6,
  skills: [],
  requiresPracticeTask: true,
  revision: 1,
  status: 'COMPLETED',
};
const { facts, corrected } = recordTraining(noFacts('gao-ming'), completed);

describe('completed training as promotion knows it', () => {
  test('is one fact per learning record, and no correction', () => {
    expect(facts.trainings).toEqual([
      {
        recordId: 'record-1',
        courseId: 'team-mgmt-basics',
        courseCode: 'TEAM_MGMT_BASICS',
        attempt: 1,
        completedAt: '2025-06-01T01:00:00Z',
        examScore: 82,
        annulled: false,
        revision: 1,
      },
    ]);
    expect(corrected).toEqual([]);
  });

  test('is not counted twice when the message comes twice', () => {
    expect(recordTraining(facts, completed)).toEqual({ facts, corrected: [] });
  });

  test('E2: a revision is a correction', () => {
    const revised = recordTraining(facts, { ...completed, revision: 2, examScore: 78 });
    expect(revised.facts.trainings).toMatchObject([{ examScore: 78, revision: 2 }]);
    expect(revised.corrected).toContain('COURSE_EXAM');
  });

  test('E2: an annulled record no longer counts, whichever message comes first', () => {
    const annulment = { ...completed, revision: 2, status: 'ANNULLED' as const };
    const late = recordTraining(recordTraining(noFacts('gao-ming'), annulment).facts, completed);
    expect(completions(recordTraining(facts, annulment).facts)).toEqual([]);
    expect(completions(late.facts)).toEqual([]);
    expect(recordTraining(facts, annulment).corrected).toContain('CREDIT_TOTAL');
  });
});
