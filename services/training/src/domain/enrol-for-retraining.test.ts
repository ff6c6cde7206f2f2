import { describe, expect, test } from '@jest/globals';
import type { RetrainingOrder } from './enrol-for-retraining.ts';
import { enrolForRetraining } from './enrol-for-retraining.ts';
import type { LearningRecord } from './learning-record.ts';
import { changed, completedRecord, courseOf, PLACEMENT, POLICIES, RECORD } from './samples.ts';
import { withdrawRetraining } from './withdraw-retraining.ts';

const negotiation = courseOf('NEGOTIATION', 40);
const policy = POLICIES['retraining.enrolment'];
const order: RetrainingOrder = {
  recordId: 'record-2',
  employeeId: 'zhao-lei',
  placement: PLACEMENT,
  course: negotiation,
  effectId: 'effect-1',
  at: '2025-10-09T01:00:00.000Z',
};
const first = completedRecord(negotiation, { employeeId: 'zhao-lei' });
const enrolled = (enrolForRetraining([first], order, policy) as { readonly state: LearningRecord }).state;
const below = { effectId: 'effect-1', grade: 'BELOW_TARGET' } as const;
const revised = { effectId: 'effect-1', grade: 'STANDARD' } as const;

describe('TR-39 retraining', () => {
  test('TR-39 example 1: attempt 1, growth 3 % → attempt 2 due in 30 days', () => {
    expect(enrolled).toMatchObject({
      id: 'record-2',
      attempt: 2,
      status: 'OPEN',
      enrolment: { source: 'RETRAINING', status: 'ENROLLED', dueDate: '2025-11-08', effectId: 'effect-1' },
    });
    expect(enrolForRetraining([first], order, changed(policy, { dueDays: 31 }))).toHaveProperty(
      'state.enrolment.dueDate',
      '2025-11-09',
    );
  });

  test('TR-39 example 2: event delivered twice → one enrolment', () => {
    const again = enrolForRetraining([first, enrolled], { ...order, recordId: 'record-3' }, policy);
    expect(again).toEqual({ outcome: 'accepted', state: enrolled, events: [] });
  });

  test('counts the days from the company day of the decision', () => {
    expect(enrolForRetraining([first], { ...order, at: '2025-10-09T16:00:00.000Z' }, policy)).toHaveProperty(
      'state.enrolment.dueDate',
      '2025-11-09',
    );
  });

  test('comes once per effect, so that a further one after attempt 2 makes attempt 3', () => {
    const second = { ...enrolled, status: 'COMPLETED' } as const;
    expect(enrolForRetraining([first, second], { ...order, effectId: 'effect-2' }, policy)).toHaveProperty(
      'state.attempt',
      3,
    );
  });

  test('takes over an attempt that is open already', () => {
    const open: LearningRecord = { ...RECORD, id: 'record-own', attempt: 2, courseId: negotiation.id };
    expect(enrolForRetraining([first, open], order, policy)).toMatchObject({
      state: {
        id: 'record-own',
        attempt: 2,
        enrolment: { source: 'RETRAINING', dueDate: '2025-11-08', effectId: 'effect-1' },
      },
    });
  });

  test('comes again as the next attempt when it is demanded again after its withdrawal', () => {
    const withdrawn = (withdrawRetraining(enrolled, revised) as { readonly state: LearningRecord }).state;
    expect(enrolForRetraining([first, withdrawn], { ...order, recordId: 'record-3' }, policy)).toMatchObject({
      state: { id: 'record-3', attempt: 3, enrolment: { effectId: 'effect-1' } },
    });
  });

  test('is refused for a retired course', () => {
    expect(
      enrolForRetraining([first], { ...order, course: { ...negotiation, status: 'RETIRED' } }, policy),
    ).toMatchObject({
      code: 'COURSE_NOT_OPEN',
    });
  });
});

describe('TR-39 a revised effect', () => {
  test('withdraws its retraining when it is no longer below target', () => {
    expect(withdrawRetraining(enrolled, revised)).toMatchObject({
      state: { status: 'ANNULLED', enrolment: { status: 'WITHDRAWN' } },
    });
    expect(withdrawRetraining(enrolled, below)).toHaveProperty('state', enrolled);
  });

  test('gives an enrolment back whose place the retraining had taken', () => {
    const own: LearningRecord = {
      ...RECORD,
      id: 'record-own',
      attempt: 2,
      enrolment: { ...RECORD.enrolment, source: 'PLAN', dueDate: '2025-12-31' },
    };
    const taken = (enrolForRetraining([first, own], order, policy) as { readonly state: LearningRecord }).state;
    expect(taken.enrolment).toMatchObject({ source: 'RETRAINING', dueDate: '2025-11-08' });
    expect(withdrawRetraining(taken, revised)).toHaveProperty('state', own);
    const begun: LearningRecord = { ...taken, enrolment: { ...taken.enrolment, status: 'IN_PROGRESS' } };
    expect(withdrawRetraining(begun, revised)).toHaveProperty('state', begun);
  });

  test('leaves the attempt to another effect that demands it too, whichever of both is withdrawn first', () => {
    const second = { ...order, effectId: 'effect-2', at: '2025-10-10T01:00:00.000Z' };
    const both = (enrolForRetraining([first, enrolled], second, policy) as { readonly state: LearningRecord }).state;
    expect(enrolForRetraining([first, both], order, policy)).toHaveProperty('state', both);
    expect(withdrawRetraining(both, { ...revised, effectId: 'effect-2' })).toHaveProperty('state', enrolled);
    const left = (withdrawRetraining(both, revised) as { readonly state: LearningRecord }).state;
    expect(left).toMatchObject({ status: 'OPEN', enrolment: { effectId: 'effect-2', dueDate: '2025-11-09' } });
    expect(withdrawRetraining(left, { ...revised, effectId: 'effect-2' })).toHaveProperty('state.status', 'ANNULLED');
  });

  test('leaves one that has begun, and that of another effect', () => {
    const begun: LearningRecord = { ...enrolled, enrolment: { ...enrolled.enrolment, status: 'IN_PROGRESS' } };
    expect(withdrawRetraining(begun, revised)).toHaveProperty('state', begun);
    expect(withdrawRetraining(enrolled, { ...revised, effectId: 'effect-2' })).toHaveProperty('state', enrolled);
  });
});
