import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { noAwardFacts } from './award-facts.ts';
import { recordTraining } from './recorded-training.ts';

const completed: EventData['training-completed.v1'] = {
  recordId: 'record-1',
  employeeId: 'he-jing',
  departmentId: 'service-centre',
  positionId: 'customer-service-agent',
  managerId: 'fang-lin',
  courseId: 'customer-service-skills',
  courseCode: 'CUSTOMER_SERVICE_SKILLS',
  courseVersion: 1,
  category: 'CUSTOMER_SERVICE',
  creditType: 'MANDATORY',
  attempt: 1,
  enrolmentSource: 'PLAN',
  trainerIds: [],
  startedAt: '2024-03-01T01:00:00Z',
  completedAt: '2024-03-08T01:00:00Z',
  classHours: 10.5,
  creditsAwarded: 4,
  skills: [],
  requiresPracticeTask: true,
  revision: 1,
  status: 'COMPLETED',
};
const facts = recordTraining(noAwardFacts('he-jing'), completed);

describe('completed training as recognition knows it', () => {
  test('is one fact per learning record', () => {
    expect(facts.trainings).toEqual([
      {
        recordId: 'record-1',
        courseId: 'customer-service-skills',
        courseCode: 'CUSTOMER_SERVICE_SKILLS',
        attempt: 1,
        enrolmentSource: 'PLAN',
        completedAt: '2024-03-08T01:00:00Z',
        classHours: 10.5,
        examScore: null,
        annulled: false,
        revision: 1,
      },
    ]);
  });

  test('is counted once, however often it is told', () => {
    expect(recordTraining(facts, completed)).toBe(facts);
  });

  test('is annulled by a higher revision, whichever message comes first', () => {
    const annulment = { ...completed, revision: 2, status: 'ANNULLED' as const };
    const inOrder = recordTraining(facts, annulment);
    const reversed = recordTraining(recordTraining(noAwardFacts('he-jing'), annulment), completed);
    expect(inOrder.trainings).toMatchObject([{ annulled: true }]);
    expect(reversed).toEqual(inOrder);
  });
});
