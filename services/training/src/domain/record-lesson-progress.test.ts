import { describe, expect, test } from '@jest/globals';
import type { Course } from './course.ts';
import type { LearningRecord } from './learning-record.ts';
import { recordLessonProgress } from './record-lesson-progress.ts';
import { COMPLETION_POLICIES, completedRecord, LEAN_ADVANCED, PLACEMENT, RECORD } from './samples.ts';

const at = '2025-09-10T02:00:00.000Z';
const withoutExam: Course = { ...LEAN_ADVANCED, hasExam: false };
const progress = (record: LearningRecord, lessonsPct: number, course: Course = withoutExam) =>
  recordLessonProgress(
    record,
    { lessonsPct, at },
    { course, placement: PLACEMENT, lastCreditedAt: null, practiceTaskId: 'task-1' },
    COMPLETION_POLICIES,
  );
const half = { ...RECORD, startedAt: '2025-09-02T02:00:00.000Z', enrolment: { ...RECORD.enrolment, lessonsPct: 50 } };

describe('TR-11 lesson progress', () => {
  test('begins the attempt with its first report, even of nothing done', () => {
    expect(progress(RECORD, 0)).toMatchObject({
      state: { startedAt: at, enrolment: { status: 'IN_PROGRESS', lessonsPct: 0 } },
    });
  });

  test('completes a course without exam at 100 %, not at 99.99 %', () => {
    expect(progress(half, 99.99)).toMatchObject({ state: { status: 'OPEN' }, events: [] });
    expect(progress(half, 100)).toMatchObject({
      state: { status: 'COMPLETED', startedAt: half.startedAt, completedAt: at },
      events: [{ type: 'training-completed.v1' }],
    });
    expect(progress(half, 100)).not.toHaveProperty('events.0.data.examScore');
  });

  test('waits for the exam where there is one, and comes last where it was passed before', () => {
    expect(progress(half, 100, LEAN_ADVANCED)).toMatchObject({ state: { status: 'OPEN' }, events: [] });
    expect(progress({ ...half, examScore: 60 }, 100, LEAN_ADVANCED)).toMatchObject({
      state: { status: 'COMPLETED', completedAt: at },
      events: [{ data: { examScore: 60 } }],
    });
  });

  test('never goes back, so that a late or repeated report changes nothing', () => {
    expect(progress(half, 49)).toEqual({ outcome: 'accepted', state: half, events: [] });
    const completed = completedRecord(withoutExam);
    expect(progress(completed, 100)).toEqual({ outcome: 'accepted', state: completed, events: [] });
  });

  test('is refused out of range and in an attempt that is closed otherwise', () => {
    expect(progress(half, 100.1)).toMatchObject({ code: 'LESSONS_PCT_OUT_OF_RANGE', facts: { lessonsPct: 100.1 } });
    expect(progress(half, -0.1)).toMatchObject({ code: 'LESSONS_PCT_OUT_OF_RANGE' });
    const failed: LearningRecord = { ...half, status: 'FAILED', enrolment: { ...half.enrolment, status: 'FAILED' } };
    expect(progress(failed, 50)).toMatchObject({ code: 'ENROLMENT_NOT_IN_PROGRESS', facts: { status: 'FAILED' } });
    expect(progress(failed, 60)).toMatchObject({ code: 'ENROLMENT_NOT_IN_PROGRESS' });
  });
});
