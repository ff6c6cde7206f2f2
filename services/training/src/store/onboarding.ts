import { type Documents, documentsOf } from '@ladder/store';
import type { ClientSession, Connection } from 'mongoose';
import type { OnboardingChecklist } from '../domain/onboarding-checklist.ts';

export const onboardingOf = (connection: Connection) => ({
  checklists: documentsOf<OnboardingChecklist, 'employeeId'>(connection, 'onboarding_checklists', 'employeeId', {
    items: [{ _id: false, code: String, courseId: String, creditsTenths: Number, done: Boolean, doneAt: String }],
    countedRecordIds: [String],
    earnedTenths: Number,
    requiredTenths: Number,
    status: String,
    openedAt: String,
    completedAt: String,
  }),
  owedOnboardings: documentsOf<OwedOnboarding, 'employeeId'>(connection, 'owed_onboardings', 'employeeId', {
    hiredAt: String,
    correlationId: String,
    waiting: Boolean,
  }),
  awaitedCourses: documentsOf<AwaitedCourse, 'code'>(connection, 'awaited_courses', 'code', { touched: Number }),
});

/** A hire whose onboarding list waits for a course that the catalogue lacks. */
export interface OwedOnboarding {
  readonly employeeId: string;
  readonly hiredAt: string;
  /** The chain that the hire began. */
  readonly correlationId: string;
  readonly waiting: boolean;
}

/**
 * A course that an onboarding list waits for, or that is published and was not before. Both sides write here, so that
 * a hire and a publication that do not see each other's transaction conflict, and the later one is run again.
 */
export interface AwaitedCourse {
  readonly code: string;
  readonly touched: number;
}

export async function touch(session: ClientSession, courses: Documents<AwaitedCourse>, code: string): Promise<void> {
  const touched = (await courses.find(session, code))?.touched ?? 0;
  await courses.put(session, { code, touched: touched + 1 });
}
