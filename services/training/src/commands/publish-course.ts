import { isRejected, type Rejected } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { Course } from '../domain/course.ts';
import { publishCourse as decide } from '../domain/publish-course.ts';
import type { PublishCourseInput } from '../generated/graphql.ts';
import { touch } from '../store/onboarding.ts';
import { openOwedOnboardings } from './open-owed-onboardings.ts';
import { type Caller, runCommand } from '@ladder/command';

/** Ids of courses can be read: the code in lower case with hyphens. */
export const courseIdOf = (code: string): string => code.toLowerCase().replaceAll('_', '-');

/** Publishes a course; onboarding lists that have waited for it are opened afterwards (TR-18). */
export async function publishCourse(deps: Deps, caller: Caller, input: PublishCourseInput): Promise<Course | Rejected> {
  const published = await publish(deps, caller, input);
  if ('id' in published) await openOwedOnboardings(deps);
  return published;
}

function publish(deps: Deps, caller: Caller, input: PublishCourseInput): Promise<Course | Rejected> {
  const { awaitedCourses, courses } = deps.store;
  return runCommand(deps, caller, {
    mutation: 'publishCourse',
    input,
    documents: courses,
    decide: async (tx) => {
      const at = deps.businessNow();
      const policy = deps.policies.inForce(at);
      const courseId = courseIdOf(input.code);
      const current = await courses.find(tx.session, courseId);
      const decision = decide(
        current,
        { courseId, content: contentOf(input), credits: input.credits ?? null, effectiveFrom: null, at },
        { credits: policy('credit.course'), onboarding: policy('onboarding.checklist') },
      );
      if (!isRejected(decision) && current?.status !== 'PUBLISHED') await touch(tx.session, awaitedCourses, input.code);
      return decision;
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
