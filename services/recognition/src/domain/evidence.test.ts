import { describe, expect, test } from '@jest/globals';
import hoursData from '../../policies/award.hours.json' with { type: 'json' };
import data from '../../policies/award.traceability.json' with { type: 'json' };
import { noAwardFacts } from './award-facts.ts';
import { traceEvidence } from './evidence.ts';
import type { TraceabilityPolicy } from './evidence.ts';
import { countHours } from './hours-indicator.ts';
import type { HoursPolicy } from './hours-indicator.ts';
import { sumOf } from './indicator.ts';
import type { Policy } from './policy.ts';

const policy: Policy<TraceabilityPolicy> = data;
/** 13 courses of 8.5 hours and one of 9.5: 14 records, 120 hours. */
const trainings = Array.from({ length: 14 }, (_, index) => ({
  recordId: `record-${index}`,
  courseId: `course-${index}`,
  courseCode: `COURSE_${index}`,
  attempt: 1,
  enrolmentSource: 'PLAN',
  completedAt: '2024-05-01T01:00:00Z',
  classHours: index === 0 ? 9.5 : 8.5,
  examScore: 90,
  annulled: false,
  revision: 1,
}));
const hours = countHours(
  { ...noAwardFacts('he-jing'), trainings },
  2024,
  '2019-05-17',
  hoursData as Policy<HoursPolicy>,
);

describe('RC-07 every point is traceable', () => {
  test('RC-07 example 1: 120 hours come with the list of the 14 records that add up to 120', () => {
    const traced = traceEvidence([hours], policy);
    expect(traced).toMatchObject({ outcome: 'accepted', state: [{ indicator: 'HOURS', value: 120, met: true }] });
    expect(hours.sourceRefs).toHaveLength(14);
    expect(sumOf(hours.sourceRefs)).toBe(120);
  });

  test('each source names its course, the time of completion and the exam', () => {
    expect(hours.sourceRefs[0]).toEqual({
      kind: 'LEARNING_RECORD',
      id: 'record-0',
      value: 9.5,
      courseId: 'course-0',
      courseCode: 'COURSE_0',
      completedAt: '2024-05-01T01:00:00Z',
      examScore: 90,
    });
  });

  test('a value that its sources do not add up to is refused, where sources are required', () => {
    const claimed = { ...hours, value: 128.5 };
    expect(traceEvidence([claimed], policy)).toEqual({
      outcome: 'rejected',
      code: 'EVIDENCE_NOT_TRACEABLE',
      facts: { indicator: 'HOURS', value: 128.5, traced: 120 },
    });
    expect(traceEvidence([claimed], { ...policy, params: { sourceRefsRequired: false } })).toMatchObject({
      outcome: 'accepted',
    });
  });
});
