import { isRejected } from '@ladder/decision';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { countOnboarding } from '../domain/count-onboarding.ts';
import type { Course } from '../domain/course.ts';
import { enrol } from '../domain/enrol.ts';
import type { OnboardingChecklist, OnboardingPolicy } from '../domain/onboarding-checklist.ts';
import { openOnboarding } from '../domain/open-onboarding.ts';
import type { Policy } from '../domain/policy.ts';
import { type Placement, placementOf } from '../domain/placement.ts';

/** Somebody hired on probation, whose list is opened at `at`: with the hire, or later when it was owed. */
export interface NewHire {
  readonly employeeId: string;
  readonly placement: Placement;
  readonly hiredAt: string;
  readonly at: string;
}

/**
 * TR-18: opens the list of a new hire and enrols him in its courses. Answers the code of a course that the catalogue
 * still lacks, in which case nothing was written, and null when the list is there.
 */
export async function openOnboardingList(deps: ServiceDeps, tx: Tx, hire: NewHire): Promise<string | null> {
  const { store } = deps;
  const { at, employeeId, hiredAt } = hire;
  const policy = deps.policies.inForce(hiredAt)<OnboardingPolicy>('onboarding.checklist');
  const existing = await store.checklists.find(tx.session, employeeId);
  if (existing) return null;
  const codes = policy.params.items.map(({ code }) => code);
  const courses = await store.courses.where(tx.session, { status: 'PUBLISHED', code: { $in: codes } });
  const opened = openOnboarding(existing, { employeeId, courses, at }, policy);
  if (isRejected(opened)) return String(opened.facts['course']);
  let list = opened.state;
  for (const course of courses) list = await beginCourse(deps, tx, { hire, list, course, policy });
  await store.checklists.put(tx.session, list);
  return null;
}

interface Beginning {
  readonly hire: NewHire;
  readonly list: OnboardingChecklist;
  readonly course: Course;
  readonly policy: Policy<OnboardingPolicy>;
}

/** Enrols in one course of the list. What was completed while the list was owed counts at once. */
async function beginCourse({ store }: ServiceDeps, tx: Tx, beginning: Beginning): Promise<OnboardingChecklist> {
  const { course, hire, list, policy } = beginning;
  const { at, employeeId, hiredAt } = hire;
  const earlier = await store.records.where(tx.session, { employeeId, courseId: course.id });
  const done = earlier.find(({ completedAt, status }) => status !== 'ANNULLED' && (completedAt ?? '') >= hiredAt);
  if (done) {
    const counted = countOnboarding(list, done, policy);
    if (isRejected(counted)) return list;
    tx.emit(...counted.events);
    return counted.state;
  }
  const enrolled = enrol(earlier, {
    recordId: `onboarding-${employeeId}-${course.id}`,
    employeeId,
    placement: placementOf(hire.placement),
    course,
    source: 'ONBOARDING',
    dueDate: null,
    projectId: null,
    planId: null,
    effectId: null,
    at,
  });
  if (isRejected(enrolled)) return list; // the course is being taken already
  await store.records.put(tx.session, enrolled.state);
  await store.chains.begin(tx.session, enrolled.state.id, tx.cause.correlationId);
  return list;
}
