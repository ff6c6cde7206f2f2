import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { tenthsOf } from '@ladder/figures';
import type { Course } from './course.ts';
import type { OnboardingChecklist, OnboardingItem, OnboardingPolicy } from './onboarding-checklist.ts';
import type { Policy } from './policy.ts';

/** A new employee, and the courses of the list as far as the catalogue knows them. */
export interface Hiring {
  readonly employeeId: string;
  readonly courses: readonly Pick<Course, 'id' | 'code'>[];
  readonly at: Instant;
}

/**
 * TR-18: on hire the onboarding credit list is opened, once per employee; its items are courses, in which the employee
 * is enrolled with source ONBOARDING. A course that the catalogue lacks keeps the whole list
 * waiting.
 */
export function openOnboarding(
  existing: OnboardingChecklist | null,
  { at, courses, employeeId }: Hiring,
  { params }: Policy<OnboardingPolicy>,
): Decision<OnboardingChecklist, never, 'ONBOARDING_COURSE_UNKNOWN'> {
  if (existing !== null) return accept(existing);
  const items: OnboardingItem[] = [];
  for (const { code, credits } of params.items) {
    const course = courses.find((candidate) => candidate.code === code);
    if (course === undefined) return reject('ONBOARDING_COURSE_UNKNOWN', { course: code });
    items.push({ code, courseId: course.id, creditsTenths: tenthsOf(credits), done: false, doneAt: null });
  }
  return accept({
    employeeId,
    items,
    countedRecordIds: [],
    earnedTenths: 0,
    requiredTenths: tenthsOf(params.requiredCredits.value),
    status: 'OPEN',
    openedAt: at,
    completedAt: null,
  });
}
