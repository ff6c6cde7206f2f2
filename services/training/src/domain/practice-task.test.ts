import { describe, expect, test } from '@jest/globals';
import { applyPracticeEvaluation } from './apply-practice-evaluation.ts';
import { assignPracticeTask, needsPracticeTask } from './assign-practice-task.ts';
import type { PracticeTask } from './practice-task.ts';
import { recordPracticeScore } from './record-practice-score.ts';
import { changed, completedRecord, LEAN_ADVANCED, POLICIES } from './samples.ts';
import type { HandIn } from './submit-practice-task.ts';
import { submitPracticeTask } from './submit-practice-task.ts';

const policy = POLICIES['practice.task'];
const record = completedRecord(LEAN_ADVANCED, { practiceTaskId: 'task-1', completedAt: '2025-09-01T02:00:00.000Z' });
const assigned = assignPracticeTask(null, record, LEAN_ADVANCED, policy) as { readonly state: PracticeTask };
const task = assigned.state;
const handIn: HandIn = {
  by: 'tang-bo',
  submission: { text: 'Changed the order of the steps at station 4.', attachments: [] },
  managerId: 'fang-lin',
  at: '2025-09-10T02:00:00.000Z',
};
const submitted = (submitPracticeTask(task, handIn) as { readonly state: PracticeTask }).state;
const evaluation = {
  evaluationId: 'evaluation-1',
  taskId: 'task-1',
  recordId: 'record-1',
  courseId: LEAN_ADVANCED.id,
  submissionNo: 1,
  evaluatorId: 'fang-lin',
  verdict: 'PASS',
  score: 92,
  evaluatedAt: '2025-09-12T02:00:00.000Z',
} as const;
const evaluated = (of: PracticeTask, other: object) =>
  (applyPracticeEvaluation(of, { ...evaluation, ...other }) as { readonly state: PracticeTask }).state;

describe('TR-32 practice task', () => {
  test('TR-32 example 1: completed 1 September → due 1 October', () => {
    expect(assigned).toMatchObject({
      state: { id: 'task-1', status: 'ASSIGNED', dueAt: '2025-10-01T02:00:00.000Z', submissionNo: 0 },
      events: [
        {
          type: 'practice-task-assigned.v1',
          key: 'tang-bo',
          data: {
            taskId: 'task-1',
            recordId: 'record-1',
            employeeId: 'tang-bo',
            managerId: 'fang-lin',
            title: 'Lean Production Advanced',
            assignedAt: '2025-09-01T02:00:00.000Z',
            dueAt: '2025-10-01T02:00:00.000Z',
          },
          policy: { key: 'practice.task', version: 1 },
        },
      ],
    });
  });

  test('TR-32 example 2: event replayed → no second task', () => {
    expect(assignPracticeTask(task, record, LEAN_ADVANCED, policy)).toEqual({
      outcome: 'accepted',
      state: task,
      events: [],
    });
  });

  test('is not sent where the record was promised none', () => {
    expect(assignPracticeTask(null, { ...record, practiceTaskId: null }, LEAN_ADVANCED, policy)).toEqual({
      outcome: 'accepted',
      state: null,
      events: [],
    });
  });

  test('follows courses with the flag while the policy sends tasks', () => {
    expect(needsPracticeTask(LEAN_ADVANCED, policy)).toBe(true);
    expect(needsPracticeTask({ ...LEAN_ADVANCED, requiresPracticeTask: false }, policy)).toBe(false);
    expect(needsPracticeTask(LEAN_ADVANCED, changed(policy, { autoAssign: false }))).toBe(false);
  });
});

describe('handing in a practice task', () => {
  test('counts the submission and invites the manager of that day', () => {
    expect(submitPracticeTask(task, handIn)).toMatchObject({
      state: { status: 'SUBMITTED', submissionNo: 1, submittedAt: handIn.at },
      events: [
        {
          type: 'practice-task-submitted.v1',
          data: {
            taskId: 'task-1',
            recordId: 'record-1',
            managerId: 'fang-lin',
            submissionNo: 1,
            submittedAt: handIn.at,
          },
        },
      ],
    });
  });

  test('keeps what was written out of the event', () => {
    expect(JSON.stringify(submitPracticeTask(task, handIn))).toContain('station 4');
    const { events } = submitPracticeTask(task, handIn) as { readonly events: readonly unknown[] };
    expect(JSON.stringify(events)).not.toContain('station 4');
  });

  test('is possible late and after a return, not while it is being evaluated or passed', () => {
    expect(submitPracticeTask({ ...task, status: 'OVERDUE' }, handIn)).toHaveProperty('outcome', 'accepted');
    const returned = evaluated(submitted, { verdict: 'RETURN', score: undefined });
    expect(submitPracticeTask(returned, handIn)).toHaveProperty('state.submissionNo', 2);
    expect(submitPracticeTask(submitted, handIn)).toMatchObject({
      code: 'PRACTICE_TASK_NOT_OPEN',
      facts: { status: 'SUBMITTED' },
    });
    expect(submitPracticeTask({ ...task, status: 'PASSED' }, handIn)).toMatchObject({ code: 'PRACTICE_TASK_NOT_OPEN' });
  });

  test('is for the person who got it, and not empty', () => {
    expect(submitPracticeTask(task, { ...handIn, by: 'fang-lin' })).toMatchObject({ code: 'NOT_OWN_TASK' });
    const empty = { text: ' \n', attachments: [] };
    expect(submitPracticeTask(task, { ...handIn, submission: empty })).toMatchObject({ code: 'SUBMISSION_EMPTY' });
  });
});

describe('the verdict on a practice task', () => {
  test('passes it with its score, which the record keeps', () => {
    const passed = evaluated(submitted, {});
    expect(passed).toMatchObject({ status: 'PASSED', score: 92, evaluationId: 'evaluation-1' });
    expect(recordPracticeScore(record, passed)).toHaveProperty('state.practiceScore', 92);
  });

  test('returns it without a score', () => {
    const returned = evaluated(submitted, { verdict: 'RETURN', score: undefined });
    expect(returned).toMatchObject({ status: 'RETURNED', score: null });
    expect(recordPracticeScore(record, returned)).toHaveProperty('state', record);
  });

  test('changes nothing when it comes again or speaks of an earlier submission', () => {
    const passed = evaluated(submitted, {});
    expect(evaluated(passed, { verdict: 'RETURN' })).toBe(passed);
    const second = { ...submitted, submissionNo: 2 };
    expect(evaluated(second, {})).toBe(second);
    expect(evaluated(task, {})).toBe(task);
  });
});
