import { type Rejected, reject } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { KnowledgeCase } from '../domain/knowledge-case.ts';
import { type KbPolicy, reviewCase as decide } from '../domain/review-case.ts';
import type { ReviewCaseInput } from '../generated/graphql.ts';
import { type Caller, runCommand } from '@ladder/command';

export function reviewCase(deps: Deps, caller: Caller, input: ReviewCaseInput): Promise<KnowledgeCase | Rejected> {
  const { cases } = deps.store;
  return runCommand(deps, caller, {
    mutation: 'reviewCase',
    input,
    documents: cases,
    chainOf: input.caseId,
    decide: async (tx) => {
      const reviewed = await cases.find(tx.session, input.caseId);
      if (!reviewed) return reject('CASE_UNKNOWN', { caseId: input.caseId });
      const at = deps.businessNow();
      const reviewer = { employeeId: caller.actor, roles: caller.roles, at, comment: null };
      const verdict = input.verdict === 'APPROVE' ? 'ADOPT' : 'REJECT';
      return decide(reviewed, verdict, reviewer, deps.policies.inForce(at)<KbPolicy>('kb.review'));
    },
  });
}
