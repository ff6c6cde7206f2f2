import { describe, expect, test } from '@jest/globals';
import { emptyAccount } from './credit-account.ts';
import { bookCourseCredits } from './book-course-credits.ts';
import type { Circumstances } from './completion.ts';
import type { Course } from './course.ts';
import { enrol } from './enrol.ts';
import type { LearningRecord } from './learning-record.ts';
import { recordExamResult } from './record-exam-result.ts';
import { changed, COMPLETION_POLICIES, LEAN_ADVANCED, PLACEMENT, POLICIES, RECORD } from './samples.ts';

const at = '2025-09-10T02:00:00.000Z';
const circumstances: Circumstances = {
  course: LEAN_ADVANCED,
  placement: { ...PLACEMENT, departmentId: 'line-2', managerId: null },
  lastCreditedAt: null,
  practiceTaskId: 'task-1',
};
const lessonsDone: LearningRecord = {
  ...RECORD,
  startedAt: '2025-09-02T02:00:00.000Z',
  enrolment: { ...RECORD.enrolment, status: 'IN_PROGRESS', lessonsPct: 100 },
};
const examine = (record: LearningRecord, score: number, course: Course = LEAN_ADVANCED) =>
  recordExamResult(record, { score, at }, { ...circumstances, course }, COMPLETION_POLICIES);
const completed = examine(lessonsDone, 60) as { readonly state: LearningRecord };

describe('TR-11 exam result', () => {
  test('TR-11 example 1: lessons 100 %, exam 60 → COMPLETED', () => {
    expect(examine(lessonsDone, 60)).toMatchObject({
      state: { status: 'COMPLETED', enrolment: { status: 'COMPLETED' }, completedAt: at, examScore: 60 },
      events: [{ type: 'training-completed.v1', key: 'tang-bo', time: at }],
    });
  });

  test('TR-11 example 2: exam 59.5 → FAILED, attempt 2 may be opened', () => {
    const failed = examine(lessonsDone, 59.5) as { readonly state: LearningRecord };
    expect(failed).toMatchObject({ state: { status: 'FAILED', enrolment: { status: 'FAILED' } }, events: [] });
    const request = { ...circumstances, recordId: 'record-2', employeeId: 'tang-bo', source: 'SELF', at } as const;
    expect(
      enrol([failed.state], { ...request, dueDate: null, projectId: null, planId: null, effectId: null }),
    ).toHaveProperty('state.attempt', 2);
  });

  test('TR-11 example 3: the same completion reported twice → one event, one credit entry', () => {
    expect(examine(completed.state, 60)).toEqual({ outcome: 'accepted', state: completed.state, events: [] });
    const done = { record: completed.state, course: LEAN_ADVANCED };
    const first = bookCourseCredits(emptyAccount('tang-bo'), [], done, 'entry-1', POLICIES['credit.ledger']);
    const again = bookCourseCredits(
      first.state.account,
      first.state.entries,
      done,
      'entry-2',
      POLICIES['credit.ledger'],
    );
    expect(first.state.entries).toHaveLength(1);
    expect(again).toEqual({ outcome: 'accepted', state: { account: first.state.account, entries: [] }, events: [] });
  });

  test('before the last lesson leaves the attempt open, and 99.9 % are not all', () => {
    const almost = { ...lessonsDone, enrolment: { ...lessonsDone.enrolment, lessonsPct: 99.9 } };
    expect(examine(almost, 60)).toMatchObject({
      state: { status: 'OPEN', examScore: 60, completedAt: null },
      events: [],
    });
    expect(examine(RECORD, 90)).toMatchObject({
      state: { status: 'OPEN', startedAt: at, enrolment: { status: 'IN_PROGRESS' } },
    });
  });

  test('below the pass score fails the attempt even before the last lesson', () => {
    expect(examine(RECORD, 59)).toMatchObject({ state: { status: 'FAILED' }, events: [] });
  });

  test('is measured by the pass score of the course where it has one', () => {
    const strict = { ...LEAN_ADVANCED, passScore: 80 };
    expect(examine(lessonsDone, 80, strict)).toHaveProperty('state.status', 'COMPLETED');
    expect(examine(lessonsDone, 79.99, strict)).toHaveProperty('state.status', 'FAILED');
  });

  test('is measured by the policy in force', () => {
    const completion = changed(POLICIES['course.completion'], { passScore: { operator: 'GT', value: 60 } });
    const decided = recordExamResult(lessonsDone, { score: 60, at }, circumstances, {
      ...COMPLETION_POLICIES,
      completion,
    });
    expect(decided).toHaveProperty('state.status', 'FAILED');
  });

  test('tells where the employee stood at completion, what was taken and what follows', () => {
    expect(completed).toHaveProperty('events.0', {
      type: 'training-completed.v1',
      key: 'tang-bo',
      time: at,
      data: {
        recordId: 'record-1',
        employeeId: 'tang-bo',
        departmentId: 'line-2',
        positionId: 'line-operator',
        managerId: null,
        courseId: 'lean-production-advanced',
        courseCode: 'LEAN_PRODUCTION_ADVANCED',
        courseVersion: 1,
        category: 'LEAN',
        creditType: 'ELECTIVE',
        attempt: 1,
        enrolmentSource: 'SELF',
        trainerIds: [],
        startedAt: '2025-09-02T02:00:00.000Z',
        completedAt: at,
        classHours: 12,
        examScore: 60,
        creditsAwarded: 6,
        skills: [{ skillId: 'lean', level: 3 }],
        requiresPracticeTask: true,
        practiceTaskId: 'task-1',
        revision: 1,
        status: 'COMPLETED',
      },
      policy: { key: 'course.completion', version: 1 },
    });
    expect(completed.state.placement.departmentId).toBe('line-2');
  });

  test('promises no practice task after a course without one', () => {
    const plain = examine(lessonsDone, 70, { ...LEAN_ADVANCED, requiresPracticeTask: false });
    expect(plain).toHaveProperty('state.practiceTaskId', null);
    expect(plain).not.toHaveProperty('events.0.data.practiceTaskId');
  });

  test('is refused for a course without exam, out of range, after a passed exam and in a closed attempt', () => {
    expect(examine(lessonsDone, 60, { ...LEAN_ADVANCED, hasExam: false })).toMatchObject({
      code: 'COURSE_HAS_NO_EXAM',
    });
    expect(examine(lessonsDone, 100)).toHaveProperty('outcome', 'accepted');
    expect(examine(lessonsDone, 100.01)).toMatchObject({ code: 'SCORE_OUT_OF_RANGE', facts: { score: 100.01 } });
    expect(examine(lessonsDone, 0)).toHaveProperty('outcome', 'accepted');
    expect(examine(lessonsDone, -0.01)).toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
    expect(examine(lessonsDone, Number.NaN)).toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
    expect(examine({ ...RECORD, examScore: 60 }, 90)).toMatchObject({
      code: 'EXAM_ALREADY_PASSED',
      facts: { score: 60 },
    });
    expect(examine(completed.state, 90)).toMatchObject({
      code: 'ENROLMENT_NOT_IN_PROGRESS',
      facts: { status: 'COMPLETED' },
    });
  });
});
