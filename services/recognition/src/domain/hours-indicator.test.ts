import { describe, expect, test } from '@jest/globals';
import data from '../../policies/award.hours.json' with { type: 'json' };
import { noAwardFacts } from './award-facts.ts';
import type { TrainingFact } from './award-facts.ts';
import { countHours } from './hours-indicator.ts';
import type { HoursPolicy } from './hours-indicator.ts';
import type { Policy } from './policy.ts';

const policy = data as Policy<HoursPolicy>;
const withParams = (params: Partial<HoursPolicy>): Policy<HoursPolicy> => ({
  ...policy,
  params: { ...policy.params, ...params },
});
const training = (recordId: string, classHours: number, more: Partial<TrainingFact> = {}): TrainingFact => ({
  recordId,
  courseId: recordId,
  courseCode: recordId.toUpperCase(),
  attempt: 1,
  enrolmentSource: 'PLAN',
  completedAt: '2024-05-01T01:00:00Z',
  classHours,
  examScore: 88,
  annulled: false,
  revision: 1,
  ...more,
});
const hoursOf = (trainings: readonly TrainingFact[], hoursPolicy = policy, hireDate = '2019-05-17') =>
  countHours({ ...noAwardFacts('he-jing'), trainings }, 2024, hireDate, hoursPolicy);

describe('RC-02 training hours 20 % above the norm', () => {
  test('RC-02 example 1: 120 hours of a norm of 100 are 120 % and met', () => {
    expect(hoursOf([training('a', 70), training('b', 50)])).toMatchObject({
      code: 'HOURS',
      value: 120,
      needed: 120,
      shown: 120,
      met: true,
      policy: { key: 'award.hours', version: 1 },
    });
  });

  test('RC-02 example 2: 119.5 of 100 are not met', () => {
    expect(hoursOf([training('a', 70), training('b', 49.5)])).toMatchObject({ value: 119.5, shown: 119.5, met: false });
  });

  test('RC-02 example 3: with a norm of 80, 96 hours are needed', () => {
    const norm80 = withParams({ annualNormHours: 80 });
    expect(hoursOf([training('a', 96)], norm80)).toMatchObject({ needed: 96, met: true });
    expect(hoursOf([training('a', 95.5)], norm80)).toMatchObject({ met: false });
  });

  test('with GT instead of GTE exactly 120 % are not enough', () => {
    const strict = withParams({ requiredPct: { operator: 'GT', value: 120 } });
    expect(hoursOf([training('a', 120)], strict)).toMatchObject({ met: false });
    expect(hoursOf([training('a', 120.5)], strict)).toMatchObject({ met: true });
  });

  test('A35: a compulsory repetition does not count, unless the policy says so', () => {
    const twice = [training('a', 60), training('a2', 60, { courseId: 'a', attempt: 2, enrolmentSource: 'RETRAINING' })];
    expect(hoursOf(twice)).toMatchObject({ value: 60 });
    expect(hoursOf(twice, withParams({ countRetraining: true }))).toMatchObject({ value: 120, met: true });
  });

  test('E40: a voluntary repetition of the same course in the same year does not count, in another year it does', () => {
    const again = { courseId: 'a', attempt: 2, enrolmentSource: 'SELF', completedAt: '2024-11-01T01:00:00Z' };
    expect(hoursOf([training('a2', 60, again), training('a', 60)]).sourceRefs).toMatchObject([{ id: 'a' }]);
    expect(
      hoursOf([training('a', 60, { completedAt: '2023-05-01T01:00:00Z' }), training('a2', 60, again)]),
    ).toMatchObject({
      value: 60,
      sourceRefs: [{ id: 'a2' }],
    });
  });

  test('an annulled record does not count, so that its repetition does', () => {
    const annulled = training('a', 60, { annulled: true });
    const repeated = training('a2', 60, { courseId: 'a', attempt: 2, enrolmentSource: 'SELF' });
    expect(hoursOf([annulled])).toMatchObject({ value: 0, met: false });
    expect(hoursOf([annulled, repeated])).toMatchObject({ value: 60, sourceRefs: [{ id: 'a2' }] });
  });

  test('only completions of the year count', () => {
    const first = training('a', 10, { completedAt: '2023-12-31T16:00:00Z' });
    const before = training('b', 10, { completedAt: '2023-12-31T15:59:59Z' });
    expect(hoursOf([first, before])).toMatchObject({ value: 10, sourceRefs: [{ id: 'a' }] });
  });

  test('E40: whoever was hired during the year has the norm of the full months', () => {
    expect(hoursOf([training('a', 60)], policy, '2024-07-01')).toMatchObject({ needed: 60, met: true });
    expect(hoursOf([training('a', 59.5)], policy, '2024-07-01')).toMatchObject({ met: false });
    // five of twelve months: 41.666667 hours, of which 120 % are exactly 50
    expect(hoursOf([training('a', 50)], policy, '2024-07-02')).toMatchObject({ needed: 50, shown: 120, met: true });
  });

  test('E37: without a full month there is no norm, and nothing is met', () => {
    expect(hoursOf([training('a', 8)], policy, '2024-12-15')).toMatchObject({
      value: 8,
      needed: null,
      shown: null,
      met: false,
    });
  });

  test('tenths of hours add up exactly', () => {
    const tenths = Array.from({ length: 12 }, (_, index) => training(`t${index}`, 0.1));
    expect(hoursOf(tenths).value).toBe(1.2);
  });
});
