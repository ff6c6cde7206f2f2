import type { Rejected } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { Course } from '../domain/course.ts';
import { publishCourse as decide } from '../domain/publish-course.ts';
import type { PublishCourseInput } from '../generated/graphql.ts';
import { type Caller, runCommand } from '@ladder/command';

/** Ids of courses can be read: the code in lower case with hyphens. */
export const courseIdOf = (code: string): string => code.toLowerCase().replaceAll('_', '-');

export function publishCourse(deps: Deps, caller: Caller, input: PublishCourseInput): Promise<Course | Rejected> {
  const { courses } = deps.store;
  return runCommand(deps, caller, {
    mutation: 'publishCourse',
    input,
    documents: courses,
    decide: async (tx) => {
      const at = deps.businessNow();
      const policy = deps.policies.inForce(at);
      const courseId = courseIdOf(input.code);
      const current = await courses.find(tx.session, courseId);
      return decide(
        current,
        { courseId, content: contentOf(input), credits: input.credits ?? null, effectiveFrom: null, at },
        { credits: policy('credit.course'), onboarding: policy('onboarding.checklist') },
      );
    },
  });
}

function contentOf(input: PublishCourseInput) {
  return {
    code: input.code,
    name: input.name,
    category: input.category,
    creditType: input.creditType,
    classHours: input.classHours,
    format: input.format,
    level: input.level,
    skills: input.skills,
    hasExam: input.hasExam,
    passScore: input.passScore ?? null,
    requiresPracticeTask: input.requiresPracticeTask ?? null,
    followUpCourseIds: input.followUpCourseIds,
    estimatedDays: input.estimatedDays,
    mandatoryForPositionIds: input.mandatoryForPositionIds,
    mandatoryForDepartmentIds: input.mandatoryForDepartmentIds,
    targetPositionIds: [],
    topics: [],
    complianceTopic: input.complianceTopic ?? null,
    validMonths: input.validMonths ?? null,
  };
}
