import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { Eligibility } from '../domain/eligibility.ts';
import type { PathProgress } from '../domain/path-progress.ts';

/** Progress on one path of one person. */
export type StoredProgress = PathProgress & { readonly id: string };

/** An eligibility as it is kept, with what the list of eligible employees (PR-04) is read by. */
export type StoredEligibility = Eligibility & {
  readonly id: string;
  /** Where the person works, so that a manager's list is one read. */
  readonly departmentId: string;
  /** Whether the person is on the list; decided with each check. */
  readonly listed: boolean;
};

/** Whether everybody has been told of a policy. */
export interface Publication {
  /** `<key>@<version>` */
  readonly id: string;
  /** Codes of courses that training has not published yet. */
  readonly waitingFor: readonly string[];
  /** null as long as a course is missing */
  readonly publishedAt: string | null;
}

export const progressIdOf = (employeeId: string, pathId: string): string => `${employeeId}|${pathId}`;
export const eligibilityIdOf = (employeeId: string, targetPositionId: string): string =>
  `${employeeId}|${targetPositionId}`;

const REQUIREMENT_STATES = [
  {
    _id: false,
    requirementId: String,
    kind: String,
    hardGate: Boolean,
    met: Boolean,
    unit: String,
    current: Number,
    required: Number,
    missing: Number,
    missingCourses: [String],
  },
];

/** Where everybody stands on his paths. */
export const pathsOf = (connection: Connection) => ({
  progress: documentsOf<StoredProgress, 'id'>(connection, 'progress', 'id', {
    employeeId: String,
    pathId: String,
    targetPositionId: String,
    requirementStates: REQUIREMENT_STATES,
    metRequirements: Number,
    totalRequirements: Number,
    pct: Number,
    remainingCourses: [{ _id: false, courseCode: String, courseId: String, state: String, days: Number }],
    remainingDays: Number,
    remainingMonths: Number,
    nextCourseId: String,
    lastCompletedCourseId: String,
    missingCredits: Number,
    policy: { key: String, version: Number },
  }),
  eligibilities: documentsOf<StoredEligibility, 'id'>(connection, 'eligibilities', 'id', {
    employeeId: String,
    targetPositionId: String,
    status: String,
    unmet: REQUIREMENT_STATES,
    evaluatedAt: String,
    policy: { key: String, version: Number },
    revision: Number,
    reminders: { count: Number, lastAt: String },
    departmentId: String,
    listed: Boolean,
  }),
  publications: documentsOf<Publication, 'id'>(connection, 'publications', 'id', {
    waitingFor: [String],
    publishedAt: String,
  }),
});

/** How the list of eligible employees is read. */
export const ELIGIBLE_ORDER = [['employeeId', 1]] as const;
