import { on } from '@ladder/messaging';
import { namedCourses, promotionPoliciesAt } from '../commands/path-policies.ts';
import { publishPolicies } from '../commands/publish-policies.ts';
import type { HandlerContext, ServiceDeps } from '../deps.ts';
import { type Course, recordCourse } from '../domain/course.ts';
import type { Concerned } from '../store/reviews.ts';

/** PR-01, PR-09: a course may be asked of people from now on, or no longer; their paths are reviewed page by page. */
export const coursePublished = on('course-published.v1', async ({ data }, { tx, ...deps }: HandlerContext) => {
  const { courses, reviews, turns } = deps.store;
  const known = await courses.find(tx.session, data.courseId);
  const course = recordCourse(known, data);
  if (course === known) return;
  await courses.put(tx.session, course);
  if (!known) await publishPolicies(deps, tx);
  const concerned = concernedBy(deps, known ? [known, course] : [course]);
  if (concerned.positionIds.length + concerned.departmentIds.length === 0) return;
  await turns.take(tx.session, 'POSITION', ...concerned.positionIds);
  await turns.take(tx.session, 'DEPARTMENT', ...concerned.departmentIds);
  const id = `course|${course.courseId}|${course.revision}`;
  await reviews.put(tx, { ...concerned, id, employeeId: null, afterEmployeeId: '', cause: tx.cause });
});

/** Whoever must take the course before or after the change, and whoever is on a path that names it. */
function concernedBy(deps: ServiceDeps, versions: readonly Course[]): Concerned {
  const codes = versions.map(({ code }) => code);
  const onPath = promotionPoliciesAt(deps, deps.businessNow())
    .filter((policy) => namedCourses(policy).some((code) => codes.includes(code)))
    .flatMap(({ params }) => params.fromPositionIds);
  return {
    positionIds: [...new Set([...versions.flatMap((course) => course.mandatoryForPositionIds), ...onPath])],
    departmentIds: [...new Set(versions.flatMap((course) => course.mandatoryForDepartmentIds))],
  };
}
