import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { noFacts } from './facts.ts';
import { recordPractice } from './recorded-practice.ts';

const returned: EventData['practice-evaluated.v1'] = {
  evaluationId: 'evaluation-1',
  taskId: 'task-1',
  recordId: 'record-1',
  courseId: 'teamwork',
  submissionNo: 1,
  evaluatorId: 'fang-lin',
  verdict: 'RETURN',
  evaluatedAt: '2025-06-10T01:00:00Z',
};
const passed = { ...returned, evaluationId: 'evaluation-2', submissionNo: 2, verdict: 'PASS' as const, score: 92 };

describe('practice scores as promotion knows them', () => {
  test('are the word on the last submission of a task', () => {
    const first = recordPractice(noFacts('ma-rui'), returned).facts;
    expect(first.practices).toMatchObject([{ passed: false, score: null }]);
    expect(recordPractice(first, passed).facts.practices).toMatchObject([{ passed: true, score: 92 }]);
  });

  test('do not fall back when messages come again or late', () => {
    const { facts } = recordPractice(noFacts('ma-rui'), passed);
    expect(recordPractice(facts, passed).facts).toBe(facts);
    expect(recordPractice(facts, returned).facts).toBe(facts);
  });
});
