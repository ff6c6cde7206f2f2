import { describe, expect, test } from '@jest/globals';
import { countOnboarding } from './count-onboarding.ts';
import type { LearningRecord } from './learning-record.ts';
import type { OnboardingChecklist } from './onboarding-checklist.ts';
import { openOnboarding } from './open-onboarding.ts';
import { changed, completedRecord, courseOf, POLICIES, RECORD } from './samples.ts';

const policy = POLICIES['onboarding.checklist'];
const culture = courseOf('CULTURE', 20);
const safety = courseOf('SAFETY_EXAM', 30);
const process = courseOf('DEPT_PROCESS', 40);
const hiring = { employeeId: 'chen-hao', courses: [process, safety, culture], at: '2025-09-01T01:00:00.000Z' };
const { state: opened } = openOnboarding(null, hiring, policy) as { readonly state: OnboardingChecklist };
const done = (course: typeof culture, completedAt = '2025-09-10T02:00:00.000Z') =>
  completedRecord(course, { id: `record-${course.id}`, employeeId: 'chen-hao', completedAt });
const count = (list: OnboardingChecklist, record: LearningRecord, by = policy) =>
  countOnboarding(list, record, by) as Extract<ReturnType<typeof countOnboarding>, { outcome: 'accepted' }>;
const countAll = (list: OnboardingChecklist, ...records: readonly LearningRecord[]) =>
  records.reduce((sum, record) => count(sum, record).state, list);

describe('TR-18 onboarding list', () => {
  test('TR-18 example 1: 2 + 4 = 6 → OPEN, gap 3, to do: SAFETY_EXAM', () => {
    const list = countAll(opened, done(culture), done(process));
    expect(list).toMatchObject({ status: 'OPEN', earnedTenths: 60, requiredTenths: 90 });
    expect(list.items.filter((item) => !item.done).map(({ code }) => code)).toEqual(['SAFETY_EXAM']);
  });

  test('TR-18 example 2: 2 + 3 + 4 = 9 → COMPLETE, onboarding-completed', () => {
    const decision = count(countAll(opened, done(culture), done(process)), done(safety, '2025-09-12T02:00:00.000Z'));
    expect(decision.state).toMatchObject({
      status: 'COMPLETE',
      earnedTenths: 90,
      completedAt: '2025-09-12T02:00:00.000Z',
    });
    expect(decision.events).toEqual([
      {
        type: 'onboarding-completed.v1',
        key: 'chen-hao',
        time: '2025-09-12T02:00:00.000Z',
        data: {
          employeeId: 'chen-hao',
          earned: 9,
          required: 9,
          items: [
            { code: 'CULTURE', credits: 2, doneAt: '2025-09-10T02:00:00.000Z' },
            { code: 'SAFETY_EXAM', credits: 3, doneAt: '2025-09-12T02:00:00.000Z' },
            { code: 'DEPT_PROCESS', credits: 4, doneAt: '2025-09-10T02:00:00.000Z' },
          ],
          completedAt: '2025-09-12T02:00:00.000Z',
        },
        policy: { key: 'onboarding.checklist', version: 1 },
      },
    ]);
  });

  test('TR-18 example 3: 2 + 3 from the list + 4 elective → 5 on the list, OPEN', () => {
    const list = countAll(opened, done(culture), done(safety), done(courseOf('AI_APPLICATIONS', 40)));
    expect(list).toMatchObject({ status: 'OPEN', earnedTenths: 50 });
  });

  test('counts other courses too where the policy says so', () => {
    const lenient = changed(policy, { onlyListedItems: false });
    const list = countAll(opened, done(culture), done(safety));
    expect(count(list, done(courseOf('AI_APPLICATIONS', 35)), lenient).state).toMatchObject({
      status: 'OPEN',
      earnedTenths: 85,
    });
    expect(count(list, done(courseOf('AI_APPLICATIONS', 40)), lenient).state.status).toBe('COMPLETE');
  });

  test('counts a record once, a repeated course not again, and nothing once it is complete', () => {
    const list = countAll(opened, done(culture));
    expect(count(list, done(culture)).state).toBe(list);
    const again = count(list, { ...done(culture, '2025-09-20T02:00:00.000Z'), id: 'record-again' }).state;
    expect(again).toMatchObject({ earnedTenths: 20, items: [{ doneAt: '2025-09-10T02:00:00.000Z' }, {}, {}] });
    const complete = countAll(list, done(safety), done(process));
    expect(count(complete, done(process))).toEqual({ outcome: 'accepted', state: complete, events: [] });
  });

  test('does not count a record that is not completed', () => {
    expect(count(opened, { ...RECORD, courseId: culture.id }).state).toBe(opened);
  });

  test('is opened once per employee, with its items in the order of the policy', () => {
    expect(opened.items.map(({ code, courseId, creditsTenths }) => [code, courseId, creditsTenths])).toEqual([
      ['CULTURE', 'culture', 20],
      ['SAFETY_EXAM', 'safety-exam', 30],
      ['DEPT_PROCESS', 'dept-process', 40],
    ]);
    const begun = countAll(opened, done(culture));
    expect(openOnboarding(begun, hiring, policy)).toEqual({ outcome: 'accepted', state: begun, events: [] });
  });

  test('is not opened while the catalogue lacks one of its courses', () => {
    expect(openOnboarding(null, { ...hiring, courses: [culture, process] }, policy)).toEqual({
      outcome: 'rejected',
      code: 'ONBOARDING_COURSE_UNKNOWN',
      facts: { course: 'SAFETY_EXAM' },
    });
  });
});
