import { meets } from '@ladder/figures';
import type { CompanyDate } from '@ladder/figures';
import { isMandatoryFor, isValidOn } from './course.ts';
import type { Course } from './course.ts';
import type { Standing } from './credit-requirements.ts';
import { completions } from './facts.ts';
import type { Candidate, EmployeeFacts, TrainingFact } from './facts.ts';
import type { RequirementOf } from './requirement.ts';

/** PR-01: every mandatory course of the present position and department is done and, where that is checked, still valid. */
export function evaluateMandatory(
  requirement: RequirementOf<'MANDATORY_COMPLETE'>,
  { facts, positionId, departmentId }: Candidate,
  catalogue: readonly Course[],
  on: CompanyDate,
): Standing {
  const mandatory = catalogue.filter((course) => isMandatoryFor(course, positionId, departmentId, on));
  const done = completions(facts);
  const open = mandatory.filter(
    (course) =>
      !done.some(
        ({ courseId, completedAt }) =>
          courseId === course.courseId && (!requirement.checkValidity || isValidOn(course, completedAt, on)),
      ),
  );
  return courseStanding(
    mandatory.map(({ courseId }) => courseId),
    open.map(({ courseId }) => courseId),
  );
}

/** PR-05: every named course has an exam that is good enough; a past validity does not matter (E50). */
export const evaluateCourseExam = (requirement: RequirementOf<'COURSE_EXAM'>, facts: EmployeeFacts): Standing =>
  courseStanding(
    requirement.courses,
    requirement.courses.filter(
      (code) =>
        !hasExam(
          requirement,
          completions(facts).filter(({ courseCode }) => courseCode === code),
        ),
    ),
  );

/** PR-08: every named course is done and its application at work was passed with a score that is good enough. */
export const evaluatePracticeScore = (
  requirement: RequirementOf<'COURSE_PRACTICE_SCORE'>,
  facts: EmployeeFacts,
): Standing =>
  courseStanding(
    requirement.courses,
    requirement.courses.filter((code) => !hasPractice(requirement, facts, code)),
  );

function hasExam({ attempt, minScore }: RequirementOf<'COURSE_EXAM'>, attempts: readonly TrainingFact[]): boolean {
  const counted = attempt === 'BEST' ? attempts : attempts.toSorted((a, b) => a.attempt - b.attempt).slice(-1);
  return counted.some(({ examScore }) => examScore !== null && meets(examScore, minScore));
}

function hasPractice(
  { minScore }: RequirementOf<'COURSE_PRACTICE_SCORE'>,
  facts: EmployeeFacts,
  code: string,
): boolean {
  const recordIds = new Set(
    completions(facts).flatMap(({ courseCode, recordId }) => (courseCode === code ? [recordId] : [])),
  );
  return facts.practices.some(
    ({ recordId, passed, score }) => passed && score !== null && recordIds.has(recordId) && meets(score, minScore),
  );
}

const courseStanding = (asked: readonly string[], open: readonly string[]): Standing => ({
  met: open.length === 0,
  unit: 'COURSES',
  current: asked.length - open.length,
  required: asked.length,
  missing: open.length,
  missingCourses: open,
});
