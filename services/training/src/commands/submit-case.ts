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
    chainOf: input.caseId ?? undefined,
    decide: async (tx) => {
      const courseId = input.courseCode ? courseIdOf(input.courseCode) : null;
      if (courseId && !(await store.courses.find(tx.session, courseId))) {
        return reject('COURSE_UNKNOWN', { course: input.courseCode ?? '' });
      }
      const existing = input.caseId ? await store.cases.find(tx.session, input.caseId) : null;
      if (input.caseId && !existing) return reject('CASE_UNKNOWN', { caseId: input.caseId });
      const { kind, title, problem, solution } = input;
      const kept = { courseId: existing?.courseId ?? null, result: existing?.result ?? [], tags: existing?.tags ?? [] };
      const text = { kind, title, problem, solution, ...kept, ...namedIn(input, courseId) };
      const by = caller.actor;
      const at = deps.businessNow();
      const written = writeCase(existing, { by, at, caseId: crypto.randomUUID(), text });
      if (isRejected(written)) return written;
      const handed = hand(written.state, { by, at });
      if (!isRejected(handed)) await store.chains.begin(tx.session, handed.state.id, tx.cause.correlationId);
      return handed;
    },
  });
}

/** What a case keeps unless the author names it: a nominated draft comes with its course and its figures. */
const namedIn = ({ result }: SubmitCaseInput, courseId: string | null) => ({
  ...(courseId !== null && { courseId }),
  ...(result && { result: resultOf(result) }),
});

/** The author names figures; the relative change is computed. */
function resultOf(result: CaseResultInput): CaseResult[] {
  if (result.before === 0) return [];
  const { metricCode: code, before, after } = result;
  return [{ code, before, after, pct: new Big(after).minus(before).times(100).div(before).round(6).toNumber() }];
}
