import type { CompanyDate, CreditsTenths } from '@ladder/figures';

export type CreditType = 'MANDATORY' | 'ELECTIVE' | 'PRACTICE';
export type CourseStatus = 'DRAFT' | 'PUBLISHED' | 'UNDER_REVIEW' | 'RETIRED';
export type CourseFormat = 'VIDEO' | 'CASE' | 'CLASSROOM' | 'WORKSHOP' | 'SIMULATION' | 'PROJECT';
export type CourseLevel = 'STARTER' | 'INTERMEDIATE' | 'ADVANCED';

/** A skill that a course builds; `level` is 0 to 5. */
export interface CourseSkill {
  readonly skillId: string;
  readonly level: number;
}

/** What a course is, apart from what it pays. */
export interface CourseContent {
  /** Capitals and underscores, for example `LEAN_PRODUCTION_ADVANCED`; never changes. */
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly creditType: CreditType;
  readonly classHours: number;
  readonly format: CourseFormat;
  readonly level: CourseLevel;
  readonly skills: readonly CourseSkill[];
  readonly hasExam: boolean;
  /** 0 to 100; null when the policy's pass score holds. */
  readonly passScore: number | null;
  readonly requiresPracticeTask: boolean;
  readonly followUpCourseIds: readonly string[];
  readonly estimatedDays: number;
  readonly mandatoryForPositionIds: readonly string[];
  readonly mandatoryForDepartmentIds: readonly string[];
  readonly targetPositionIds: readonly string[];
  readonly topics: readonly string[];
  readonly complianceTopic: string | null;
  /** Months after which it has to be renewed; null when it stays valid. */
  readonly validMonths: number | null;
}

/** What a course pays from a company date on, until the next version's date. */
export interface CourseVersion {
  readonly version: number;
  readonly creditsTenths: CreditsTenths;
  readonly effectiveFrom: CompanyDate;
}

export interface Course extends CourseContent {
  readonly id: string;
  readonly status: CourseStatus;
  /** The newest version, which may be valid only from a later date. */
  readonly version: number;
  /** Oldest first; never empty, their dates never go back. */
  readonly versions: readonly [CourseVersion, ...CourseVersion[]];
}

/** The version of a course that is valid on a company date; before its first one, the first. */
export const versionOn = (course: Pick<Course, 'versions'>, date: CompanyDate): CourseVersion =>
  course.versions.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? course.versions[0];
