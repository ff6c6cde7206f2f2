import { describe, expect, test } from '@jest/globals';
import type { PracticeAnswer } from './evaluate-practice-task.ts';
import { evaluatePracticeTask } from './evaluate-practice-task.ts';
import type { PracticeEvaluation } from './practice-evaluation.ts';
import { recordTrainingResult } from './record-training-result.ts';
import { changed, COMPLETION, POLICIES } from './samples.ts';

const policy = POLICIES['practice.evaluation'];
const at = '2025-09-12T02:00:00.000Z';
const INVITED: PracticeEvaluation = {
  id: 'evaluation-1',
  practiceTaskId: 'task-1',
  submissionNo: 1,
  recordId: 'record-1',
  courseId: 'negotiation',
  employeeId: 'wang-jun',
  evaluatorId: 'deng-kai',
  invitedAt: '2025-09-10T02:00:00.000Z',
  dueOn: '2025-09-17',
  escalatesOn: '2025-09-24',
  status: 'INVITED',
  verdict: null,
  score: null,
  comment: null,
  evaluatedAt: null,
};
const PASS: PracticeAnswer = { by: 'deng-kai', verdict: 'PASS', score: 92, comment: 'good', at };
const PENDING = recordTrainingResult(null, COMPLETION, 'entry-1')!.entry;
const answer = (other: Partial<PracticeAnswer> = {}, evaluation = INVITED) =>
  evaluatePracticeTask(evaluation, PENDING, { ...PASS, ...other }, 'entry-2', policy);

describe('PF-13 evaluation of the practice task', () => {
  test('PF-13 example 1: PASS 92 → archive, 2 events, promotion rechecks', () => {
    const decided = answer();
    expect(decided).toMatchObject({
      state: {
        evaluation: { status: 'DONE', verdict: 'PASS', score: 92, comment: 'good', evaluatedAt: at },
        archive: {
          entry: {
            id: 'entry-2',
            kind: 'TRAINING_RESULT',
            state: 'CONFIRMED',
            value: 92,
            revision: 2,
            sourceRevision: 1,
          },
          superseded: { id: 'entry-1', supersededBy: 2 },
        },
      },
    });
    expect(decided).toHaveProperty('events', [
      {
        type: 'practice-evaluated.v1',
        key: 'wang-jun',
        time: at,
        policy: { key: 'practice.evaluation', version: 1 },
        data: {
          evaluationId: 'evaluation-1',
          taskId: 'task-1',
          recordId: 'record-1',
          courseId: 'negotiation',
          submissionNo: 1,
          evaluatorId: 'deng-kai',
          verdict: 'PASS',
          score: 92,
          evaluatedAt: at,
        },
      },
      {
        type: 'performance-updated.v1',
        key: 'wang-jun',
        time: at,
        policy: { key: 'practice.evaluation', version: 1 },
        data: {
          kind: 'ARCHIVE',
          sourceSystem: 'performance',
          sourceRecordId: 'record/record-1',
          revision: 2,
          entryId: 'entry-2',
          entryKind: 'TRAINING_RESULT',
          refs: ['record/record-1', 'practice-evaluation/evaluation-1'],
          courseId: 'negotiation',
          value: 92,
        },
      },
    ]);
  });

  test('PF-13 example 2: RETURN → task RETURNED, archive unchanged, no performance-updated', () => {
    const returned = answer({ verdict: 'RETURN', score: null });
    expect(returned).toMatchObject({
      state: { evaluation: { status: 'DONE', verdict: 'RETURN' }, archive: null },
      events: [{ type: 'practice-evaluated.v1', data: { verdict: 'RETURN' } }],
    });
    expect(returned).toHaveProperty('events.length', 1);
    expect(returned).not.toHaveProperty('events.0.data.score');
  });

  test('a pass needs a score of at least 60', () => {
    expect(answer({ score: 60 })).toHaveProperty('outcome', 'accepted');
    expect(answer({ score: 59.99 })).toMatchObject({ code: 'SCORE_BELOW_PASS', facts: { score: 59.99, passMin: 60 } });
    expect(answer({ score: null })).toMatchObject({ code: 'SCORE_REQUIRED' });
    expect(answer({ verdict: 'RETURN', score: 40 })).toHaveProperty('outcome', 'accepted');
  });

  test('a score lies between 0 and 100 and has two decimals at most', () => {
    expect(answer({ score: 100 })).toHaveProperty('outcome', 'accepted');
    expect(answer({ score: 100.01 })).toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
    expect(answer({ score: 90.25 })).toHaveProperty('outcome', 'accepted');
    expect(answer({ score: 90.255 })).toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
    expect(answer({ verdict: 'RETURN', score: -0.01 })).toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
    expect(answer({ score: Number.NaN })).toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
  });

  test('a comment has at most 2000 characters', () => {
    expect(answer({ comment: 'x'.repeat(2000) })).toHaveProperty('outcome', 'accepted');
    expect(answer({ comment: 'x'.repeat(2001) })).toMatchObject({
      code: 'COMMENT_TOO_LONG',
      facts: { length: 2001, max: 2000 },
    });
  });

  test('only the invited superior answers, and once', () => {
    expect(answer({ by: 'fang-lin' })).toMatchObject({ code: 'NOT_INVITED' });
    expect(answer({ by: 'wang-jun' })).toMatchObject({ code: 'NOT_INVITED' });
    expect(answer({}, { ...INVITED, evaluatorId: null })).toMatchObject({ code: 'NOT_INVITED' });
    expect(answer({}, { ...INVITED, status: 'DONE' })).toMatchObject({ code: 'EVALUATION_DONE' });
    expect(answer({}, { ...INVITED, status: 'OVERDUE' })).toHaveProperty('outcome', 'accepted');
    expect(answer({ by: 'fang-lin' }, { ...INVITED, status: 'ESCALATED', evaluatorId: 'fang-lin' })).toHaveProperty(
      'outcome',
      'accepted',
    );
  });

  test('may come before the completion was heard of, and the marks are data', () => {
    expect(evaluatePracticeTask(INVITED, null, PASS, 'entry-1', policy)).toMatchObject({
      state: { archive: { entry: { revision: 1, sourceRevision: 0 }, superseded: null } },
    });
    const lenient = changed(policy, { scoreRequiredOnPass: false });
    expect(evaluatePracticeTask(INVITED, PENDING, { ...PASS, score: null }, 'entry-2', lenient)).toMatchObject({
      state: { archive: { entry: { value: null } } },
    });
  });
});
