import type { NewEvent } from '@ladder/contracts';
import type { Decision, Rejected } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { CompanyDate, Instant } from '@ladder/figures';
import { companyDate, creditsOf, tenthsOf } from '@ladder/figures';
import type { Course, CourseContent, CourseVersion } from './course.ts';
import { isCreditAmount } from './credit-amount.ts';
import { known } from './known.ts';
import type { OnboardingPolicy } from './onboarding-checklist.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';

/** `credit.course`: credits of a course that states none. */
export interface CourseCreditPolicy {
  readonly standardOnlineCourse: number;
}

export interface PublishingPolicies {
  readonly credits: Policy<CourseCreditPolicy>;
  readonly onboarding: Policy<OnboardingPolicy>;
}

/** What an editor hands in; what is null is filled in by policy. */
export interface Publication {
  readonly courseId: string;
  readonly content: Omit<CourseContent, 'requiresPracticeTask'> & { readonly requiresPracticeTask: boolean | null };
  /** Credits as people write them, in steps of 0.5. */
  readonly credits: number | null;
  /** First company date of this version; null for the day of publication. */
  readonly effectiveFrom: CompanyDate | null;
  readonly at: Instant;
}

type Refusal = 'COURSE_RETIRED' | 'COURSE_CODE_FIXED' | 'CREDITS_NOT_IN_HALVES' | 'COURSE_VERSION_RETROACTIVE';

/**
 * TR-13: a course is published with its credits as version 1, and every later publication is the next version,
 * which holds from a date that is not in the past. Without own credits it pays the standard of `credit.course`;
 * a practice task follows it unless it is an onboarding or a compliance course (TR-32).
 */
export function publishCourse(
  current: Course | null,
  publication: Publication,
  policies: PublishingPolicies,
): Decision<Course, NewEvent<'course-published.v1'>, Refusal> {
  const version = nextVersion(current, publication, policies.credits);
  const refusal = refusalOf(current, publication, version.effectiveFrom);
  if (refusal !== null) return refusal;
  const { content, courseId, credits } = publication;
  const course: Course = {
    ...content,
    requiresPracticeTask: content.requiresPracticeTask ?? followedByPractice(content, policies.onboarding),
    id: courseId,
    status: 'PUBLISHED',
    version: version.version,
    versions: current === null ? [version] : [...current.versions, version],
  };
  return accept(course, [coursePublished(course, version, publication.at, credits === null ? policies.credits : null)]);
}

function nextVersion(
  current: Course | null,
  publication: Publication,
  policy: Policy<CourseCreditPolicy>,
): CourseVersion {
  const credits = publication.credits ?? policy.params.standardOnlineCourse;
  return {
    version: (current?.version ?? 0) + 1,
    creditsTenths: isCreditAmount(credits) ? tenthsOf(credits) : 0,
    effectiveFrom: publication.effectiveFrom ?? companyDate(publication.at),
  };
}

function refusalOf(
  current: Course | null,
  { content, credits, at }: Publication,
  effectiveFrom: CompanyDate,
): Rejected<Refusal> | null {
  if (credits !== null && !isCreditAmount(credits)) return reject('CREDITS_NOT_IN_HALVES', { credits });
  if (current === null) return null;
  if (current.status === 'RETIRED') return reject('COURSE_RETIRED', { code: current.code });
  if (content.code !== current.code) return reject('COURSE_CODE_FIXED', { code: current.code });
  const earliest =
    [companyDate(at), ...current.versions.map((version) => version.effectiveFrom)].toSorted().at(-1) ?? '';
  if (effectiveFrom < earliest) return reject('COURSE_VERSION_RETROACTIVE', { effectiveFrom, earliest });
  return null;
}

const followedByPractice = (content: Publication['content'], onboarding: Policy<OnboardingPolicy>): boolean =>
  content.complianceTopic === null && !onboarding.params.items.some(({ code }) => code === content.code);

function coursePublished(
  course: Course,
  version: CourseVersion,
  at: Instant,
  policy: Policy<CourseCreditPolicy> | null,
): NewEvent<'course-published.v1'> {
  return {
    type: 'course-published.v1',
    key: course.id,
    time: at,
    data: {
      courseId: course.id,
      code: course.code,
      category: course.category,
      creditType: course.creditType,
      credits: creditsOf(version.creditsTenths),
      classHours: course.classHours,
      estimatedDays: course.estimatedDays,
      skills: course.skills,
      mandatoryForPositionIds: course.mandatoryForPositionIds,
      mandatoryForDepartmentIds: course.mandatoryForDepartmentIds,
      followUpCourseIds: course.followUpCourseIds,
      ...known({ validMonths: course.validMonths }),
      requiresPracticeTask: course.requiresPracticeTask,
      version: version.version,
      status: 'PUBLISHED',
      effectiveFrom: version.effectiveFrom,
    },
    ...(policy === null ? {} : { policy: pinned(policy) }),
  };
}
