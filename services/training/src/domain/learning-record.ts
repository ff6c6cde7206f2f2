import type { CompanyDate, CreditsTenths, Instant } from '@ladder/figures';
import type { Placement } from './placement.ts';

export type EnrolmentSource = 'PLAN' | 'SELF' | 'ONBOARDING' | 'RECOMMENDATION' | 'RETRAINING' | 'PATH';
export type EnrolmentStatus = 'ENROLLED' | 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' | 'WITHDRAWN' | 'EXPIRED';
export type RecordStatus = 'OPEN' | 'COMPLETED' | 'FAILED' | 'EVALUATED' | 'ARCHIVED' | 'ANNULLED';

/** Why somebody has undertaken to learn, and until when. */
export interface Reason {
  readonly source: EnrolmentSource;
  readonly dueDate: CompanyDate | null;
  /** RETRAINING only: the training effect that demanded it (TR-39). */
  readonly effectId: string | null;
}

/** The undertaking to learn: why, until when, and how far it has come. */
export interface Enrolment extends Reason {
  readonly status: EnrolmentStatus;
  readonly lessonsPct: number;
  readonly projectId: string | null;
  readonly planId: string | null;
  /** Reasons that a retraining has taken the place of, oldest first; the last one is back when it is withdrawn. */
  readonly displaced: readonly Reason[];
}

/**
 * One attempt of an employee at a course: the enrolment and the account of what took place. Natural key: employee,
 * course, attempt.
 */
export interface LearningRecord {
  readonly id: string;
  readonly employeeId: string;
  readonly courseId: string;
  /** From 1. */
  readonly attempt: number;
  readonly status: RecordStatus;
  readonly enrolment: Enrolment;
  /** At enrolment, and taken anew at completion. */
  readonly placement: Placement;
  readonly trainerIds: readonly string[];
  readonly enrolledAt: Instant;
  readonly startedAt: Instant | null;
  readonly examScore: number | null;
  readonly examinedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** At completion. */
  readonly courseVersion: number | null;
  readonly creditsAwardedTenths: CreditsTenths;
  readonly practiceTaskId: string | null;
  readonly practiceScore: number | null;
  /** Rises when a closed record is corrected, not with its progress. */
  readonly revision: number;
}

/** Enrolled or in progress: the attempt can still be completed. */
export const isOpen = ({ status }: LearningRecord): boolean => status === 'OPEN';

/** Whether the attempt is the retraining that this effect demanded, perhaps with a later one's on top; not a withdrawn one. */
export const isRetrainingFor = ({ enrolment }: LearningRecord, effectId: string): boolean =>
  enrolment.status !== 'WITHDRAWN' &&
  [enrolment, ...enrolment.displaced].some((reason) => reason.effectId === effectId);
