import { isRejected, type Rejected, reject } from '@ladder/decision';
import Big from 'big.js';
import type { Deps } from '../deps.ts';
import type { CaseResult, KnowledgeCase } from '../domain/knowledge-case.ts';
import { submitCase as hand } from '../domain/submit-case.ts';
import { writeCase } from '../domain/write-case.ts';
import type { CaseResultInput, SubmitCaseInput } from '../generated/graphql.ts';
import { courseIdOf } from './publish-course.ts';
import { type Caller, runCommand } from '@ladder/command';

export function submitCase(deps: Deps, caller: Caller, input: SubmitCaseInput): Promise<KnowledgeCase | Rejected> {
  const { store } = deps;
  return runCommand(deps, caller, {
    mutation: 'submitCase',
    input,
    documents: store.cases,
    decide: async (tx) => {
      const courseId = input.courseCode ? courseIdOf(input.courseCode) : null;
      if (courseId && !(await store.courses.find(tx.session, courseId))) {
        return reject('COURSE_UNKNOWN', { course: input.courseCode ?? '' });
      }
      const { kind, title, problem, solution } = input;
      const text = { kind, title, problem, solution, result: resultOf(input.result), courseId, tags: [] };
      const written = writeCase(null, { by: caller.actor, caseId: crypto.randomUUID(), text });
      if (isRejected(written)) return written;
      const handed = hand(written.state, { by: caller.actor, at: deps.businessNow() });
      if (handed.outcome === 'accepted') await store.chains.begin(tx.session, handed.state.id, tx.cause.correlationId);
      return handed;
    },
  });
}

/** The author names figures; the relative change is computed. */
function resultOf(result: CaseResultInput | null | undefined): CaseResult[] {
  if (!result || result.before === 0) return [];
  const { metricCode: code, before, after } = result;
  return [{ code, before, after, pct: new Big(after).minus(before).times(100).div(before).round(6).toNumber() }];
}
