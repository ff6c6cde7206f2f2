import { describe, expect, test } from '@jest/globals';
import type { Course } from './course.ts';
import type { Publication } from './publish-course.ts';
import { publishCourse } from './publish-course.ts';
import { LEAN_ADVANCED, POLICIES } from './samples.ts';

const policies = { credits: POLICIES['credit.course'], onboarding: POLICIES['onboarding.checklist'] };
const { id, status, version, versions, ...content } = LEAN_ADVANCED;
const publication: Publication = {
  courseId: id,
  content,
  credits: 6,
  effectiveFrom: null,
  at: '2025-10-09T01:00:00.000Z',
};
const publish = (current: Course | null, other: Partial<Publication>) =>
  publishCourse(current, { ...publication, ...other }, policies);
const asks = (other: Partial<Publication['content']>) =>
  publish(null, { content: { ...content, requiresPracticeTask: null, ...other } });

describe('publishing a course', () => {
  test('makes version 1 with its credits, valid from the day, and tells the others', () => {
    expect(publish(null, {})).toMatchObject({
      state: { status: 'PUBLISHED', version: 1, versions: [{ creditsTenths: 60, effectiveFrom: '2025-10-09' }] },
      events: [
        {
          type: 'course-published.v1',
          key: 'lean-production-advanced',
          time: '2025-10-09T01:00:00.000Z',
          data: { courseId: id, credits: 6, version: 1, status: 'PUBLISHED', effectiveFrom: '2025-10-09' },
        },
      ],
    });
  });

  test('pays the standard of 2.5 when nobody states its credits, and names the policy', () => {
    expect(publish(null, { credits: null })).toMatchObject({
      state: { versions: [{ creditsTenths: 25 }] },
      events: [{ data: { credits: 2.5 }, policy: { key: 'credit.course', version: 1 } }],
    });
  });

  test('leaves out what a course has not, and says for how many months another is valid', () => {
    expect(publish(null, {})).not.toHaveProperty('events.0.data.validMonths');
    expect(publish(null, { content: { ...content, validMonths: 12 } })).toHaveProperty('events.0.data.validMonths', 12);
  });

  test('makes the next version, which keeps the old one for completions before its date', () => {
    expect(publish(LEAN_ADVANCED, { credits: 7, effectiveFrom: '2025-11-01' })).toMatchObject({
      state: {
        version: 2,
        versions: [
          { version: 1, creditsTenths: 60, effectiveFrom: '2024-01-01' },
          { version: 2, creditsTenths: 70, effectiveFrom: '2025-11-01' },
        ],
      },
      events: [{ data: { version: 2, credits: 7, effectiveFrom: '2025-11-01' } }],
    });
  });

  test('may begin in the past with its first version, later ones begin today at the earliest', () => {
    expect(publish(null, { effectiveFrom: '2020-01-01' })).toHaveProperty(
      'state.versions.0.effectiveFrom',
      '2020-01-01',
    );
    expect(publish(LEAN_ADVANCED, { effectiveFrom: '2025-10-09' })).toHaveProperty('outcome', 'accepted');
    expect(publish(LEAN_ADVANCED, { effectiveFrom: '2025-10-08' })).toEqual({
      outcome: 'rejected',
      code: 'COURSE_VERSION_RETROACTIVE',
      facts: { effectiveFrom: '2025-10-08', earliest: '2025-10-09' },
    });
  });

  test('does not overtake a version whose date is still to come', () => {
    const planned = {
      ...LEAN_ADVANCED,
      versions: [{ version: 1, creditsTenths: 60, effectiveFrom: '2026-01-01' }],
    } as const;
    expect(publish(planned, {})).toMatchObject({
      code: 'COURSE_VERSION_RETROACTIVE',
      facts: { earliest: '2026-01-01' },
    });
  });

  test('takes credits in steps of a half only', () => {
    expect(publish(null, { credits: 2.5 })).toHaveProperty('outcome', 'accepted');
    expect(publish(null, { credits: 0 })).toHaveProperty('outcome', 'accepted');
    expect(publish(null, { credits: 2.4 })).toMatchObject({ code: 'CREDITS_NOT_IN_HALVES', facts: { credits: 2.4 } });
    expect(publish(null, { credits: -1 })).toMatchObject({ code: 'CREDITS_NOT_IN_HALVES' });
  });

  test('is refused for a retired course and for another code', () => {
    expect(publish({ ...LEAN_ADVANCED, status: 'RETIRED' }, {})).toMatchObject({ code: 'COURSE_RETIRED' });
    expect(publish(LEAN_ADVANCED, { content: { ...content, code: 'LEAN' } })).toMatchObject({
      code: 'COURSE_CODE_FIXED',
    });
  });

  test('brings a course that was under review back with a new version', () => {
    expect(publish({ ...LEAN_ADVANCED, status: 'UNDER_REVIEW' }, {})).toMatchObject({
      state: { status: 'PUBLISHED', version: 2 },
    });
  });
});

describe('the practice task of a course (TR-32)', () => {
  test('follows a course unless somebody says no', () => {
    expect(asks({})).toHaveProperty('state.requiresPracticeTask', true);
    expect(asks({ requiresPracticeTask: false })).toHaveProperty('state.requiresPracticeTask', false);
  });

  test('does not follow an onboarding or a compliance course, unless somebody says yes', () => {
    expect(asks({ code: 'CULTURE' })).toHaveProperty('state.requiresPracticeTask', false);
    expect(asks({ complianceTopic: 'WORK_SAFETY' })).toHaveProperty('state.requiresPracticeTask', false);
    expect(asks({ code: 'CULTURE', requiresPracticeTask: true })).toHaveProperty('state.requiresPracticeTask', true);
  });
});
