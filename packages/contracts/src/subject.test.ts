import { describe, expect, test } from '@jest/globals';
import { metricKey, subjectIdOf, subjectOf } from './subject.ts';

describe('the subject of an event', () => {
  test.each([
    ['training-completed.v1', 'xu-dan', 'employee/xu-dan'],
    ['course-published.v1', 'negotiation', 'course/negotiation'],
    ['department-changed.v1', 'store-1', 'department/store-1'],
    ['promotion-policy-published.v1', 'store-manager', 'position/store-manager'],
    ['performance-updated.v1', 'wang-jun', 'employee/wang-jun'],
    ['performance-updated.v1', 'PRODUCTION_LINE:line-3', 'production-line/line-3'],
  ] as const)('of %s with key %s is %s', (name, key, subject) => {
    expect(subjectOf(name, key)).toBe(subject);
  });

  test('gives the id back, also one with a slash', () => {
    expect(subjectIdOf({ subject: 'employee/xu-dan' })).toBe('xu-dan');
    expect(subjectIdOf({ subject: 'course/a/b' })).toBe('a/b');
  });

  test('of a metric is keyed by the id alone for a person and with its kind for a unit', () => {
    expect(metricKey('EMPLOYEE', 'wang-jun')).toBe('wang-jun');
    expect(metricKey('STORE', 'store-1')).toBe('STORE:store-1');
  });
});
