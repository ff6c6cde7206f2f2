import type { EventData } from '@ladder/contracts';
import { addMonths, companyDate } from '@ladder/figures';
import type { CompanyDate, Instant } from '@ladder/figures';

/** What promotion keeps of a course that training masters. */
export interface Course {
  readonly courseId: string;
  readonly code: string;
  readonly category: string;
  readonly estimatedDays: number;
  /** A completion counts for the gate this long; null = for ever. */
  readonly validMonths: number | null;
  readonly mandatoryForPositionIds: readonly string[];
  readonly mandatoryForDepartmentIds: readonly string[];
  readonly status: string;
  readonly effectiveFrom: CompanyDate;
  /** The version of the course; the highest one counts. */
  readonly revision: number;
}

/** Row 36: the highest version is the truth; an older or equal one changes nothing. */
export function recordCourse(known: Course | null, data: EventData['course-published.v1']): Course {
  if (known && known.revision >= data.version) return known;
  return {
    courseId: data.courseId,
    code: data.code,
    category: data.category,
    estimatedDays: data.estimatedDays,
    validMonths: data.validMonths ?? null,
    mandatoryForPositionIds: data.mandatoryForPositionIds,
    mandatoryForDepartmentIds: data.mandatoryForDepartmentIds,
    status: data.status,
    effectiveFrom: data.effectiveFrom,
    revision: data.version,
  };
}

/** Whether a course is asked of the holders of a position or the members of a department on a day. */
export const isMandatoryFor = (course: Course, positionId: string, departmentId: string, on: CompanyDate): boolean =>
  course.status !== 'RETIRED' &&
  course.status !== 'DRAFT' &&
  course.effectiveFrom <= on &&
  (course.mandatoryForPositionIds.includes(positionId) || course.mandatoryForDepartmentIds.includes(departmentId));

/** Validity includes its last day (edge case E23). */
export const isValidOn = (course: Course, completedAt: Instant, on: CompanyDate): boolean =>
  course.validMonths === null || on <= addMonths(companyDate(completedAt), course.validMonths);
