import { describe, expect, test } from '@jest/globals';
import type { EnrolmentRequest } from './enrol.ts';
import { enrol } from './enrol.ts';
import type { LearningRecord } from './learning-record.ts';
import { completedRecord, LEAN_ADVANCED, PLACEMENT, RECORD } from './samples.ts';

const request: EnrolmentRequest = {
  recordId: 'record-9',
  employeeId: 'tang-bo',
  placement: PLACEMENT,
  course: LEAN_ADVANCED,
  source: 'SELF',
  dueDate: null,
  projectId: null,
  planId: null,
  effectId: null,
  at: '2025-10-09T01:00:00.000Z',
};
const closed = (attempt: number, status: LearningRecord['status']): LearningRecord => ({ ...RECORD, attempt, status });

describe('enrolling', () => {
  test('opens the first attempt with nothing done', () => {
    expect(enrol([], request)).toMatchObject({
      state: {
        id: 'record-9',
        attempt: 1,
        status: 'OPEN',
        enrolment: { source: 'SELF', status: 'ENROLLED', lessonsPct: 0 },
        startedAt: null,
      },
      events: [],
    });
  });

  test.each(['PLAN', 'SELF', 'ONBOARDING', 'RECOMMENDATION', 'RETRAINING', 'PATH'] as const)(
    'keeps the source %s',
    (source) => {
      expect(enrol([], { ...request, source })).toHaveProperty('state.enrolment.source', source);
    },
  );

  test('numbers a further attempt after the highest one, whatever became of it', () => {
    expect(enrol([completedRecord(LEAN_ADVANCED)], request)).toHaveProperty('state.attempt', 2);
    expect(enrol([closed(3, 'ANNULLED'), closed(1, 'FAILED')], request)).toHaveProperty('state.attempt', 4);
  });

  test('waits for the end of an open attempt', () => {
    expect(enrol([RECORD], request)).toEqual({
      outcome: 'rejected',
      code: 'ALREADY_ENROLLED',
      facts: { course: 'LEAN_PRODUCTION_ADVANCED', attempt: 1 },
    });
  });

  test('is possible in a course that is published or under review, not in a draft or a retired one', () => {
    const into = (status: EnrolmentRequest['course']['status']) =>
      enrol([], { ...request, course: { ...LEAN_ADVANCED, status } });
    expect(into('PUBLISHED')).toHaveProperty('outcome', 'accepted');
    expect(into('UNDER_REVIEW')).toHaveProperty('outcome', 'accepted');
    expect(into('DRAFT')).toMatchObject({ code: 'COURSE_NOT_OPEN', facts: { status: 'DRAFT' } });
    expect(into('RETIRED')).toMatchObject({ code: 'COURSE_NOT_OPEN' });
  });
});
