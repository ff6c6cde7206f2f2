import { type Rejected, reject } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import { enrol as decide } from '../domain/enrol.ts';
import type { LearningRecord } from '../domain/learning-record.ts';
import { placementOf } from '../domain/placement.ts';
import type { EnrolInput } from '../generated/graphql.ts';
import { courseIdOf } from './publish-course.ts';
import { type Caller, runCommand } from '@ladder/command';

export function enrol(deps: Deps, caller: Caller, input: EnrolInput): Promise<LearningRecord | Rejected> {
  const { store } = deps;
  return runCommand(deps, caller, {
    mutation: 'enrol',
    input,
    documents: store.records,
    decide: async (tx) => {
      const employeeId = input.employeeId ?? caller.actor;
      const placement = await store.employees.find(tx.session, employeeId);
      if (!placement) return reject('EMPLOYEE_UNKNOWN', { employeeId });
      const course = await store.courses.find(tx.session, courseIdOf(input.courseCode));
      if (!course) return reject('COURSE_UNKNOWN', { course: input.courseCode });
      const earlier = await store.records.where(tx.session, { employeeId, courseId: course.id });
      const decision = decide(earlier, {
        recordId: crypto.randomUUID(),
        employeeId,
        placement: placementOf(placement),
        course,
        source: input.employeeId && input.employeeId !== caller.actor ? 'PLAN' : 'SELF',
        dueDate: input.dueDate ?? null,
        projectId: null,
        planId: null,
        effectId: null,
        at: deps.businessNow(),
      });
      if (decision.outcome === 'accepted')
        await store.chains.begin(tx.session, decision.state.id, tx.cause.correlationId);
      return decision;
    },
  });
}
