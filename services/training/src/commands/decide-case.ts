import type { NewEvent } from '@ladder/contracts';
import { type Decision, isRejected, type Rejected, reject } from '@ladder/decision';
import type { Tx } from '@ladder/messaging';
import { departmentsUnder } from '@ladder/subgraph';
import type { Deps } from '../deps.ts';
import { approveCase } from '../domain/approve-case.ts';
import { bookCaseCredits, type CaseCreditPolicy } from '../domain/book-case-credits.ts';
import type { CaseApprover } from '../domain/case-approver.ts';
import type { KnowledgeCase } from '../domain/knowledge-case.ts';
import { rejectCase } from '../domain/reject-case.ts';
import { reverseCredits } from '../domain/reverse-credits.ts';
import type { KbPolicy } from '../domain/review-case.ts';
import { withdrawCase } from '../domain/withdraw-case.ts';
import type { DecideCaseInput, WithdrawCaseApprovalInput } from '../generated/graphql.ts';
import { book } from './book.ts';
import { type Caller, runCommand } from '@ladder/command';

type CaseEvent = NewEvent<'knowledge-case-approved.v1' | 'knowledge-case-adopted.v1'>;

export const decideCase = (deps: Deps, caller: Caller, input: DecideCaseInput): Promise<KnowledgeCase | Rejected> =>
  judgeCase(deps, caller, 'decideCase', input, (submitted, approver) => {
    if (input.verdict === 'REJECT') return rejectCase(submitted, approver);
    return approveCase(submitted, approver, deps.policies.inForce(approver.at)<KbPolicy>('kb.review'));
  });

export const withdrawCaseApproval = (
  deps: Deps,
  caller: Caller,
  input: WithdrawCaseApprovalInput,
): Promise<KnowledgeCase | Rejected> => judgeCase(deps, caller, 'withdrawCaseApproval', input, withdrawCase);

type Judge = (submitted: KnowledgeCase, approver: CaseApprover) => Decision<KnowledgeCase, CaseEvent>;

/** A manager's word on a case moves its credits in the same transaction (TR-14). */
function judgeCase(
  deps: Deps,
  caller: Caller,
  mutation: string,
  input: { readonly requestId: string; readonly caseId: string },
  judge: Judge,
): Promise<KnowledgeCase | Rejected> {
  const { store } = deps;
  return runCommand(deps, caller, {
    mutation,
    input,
    documents: store.cases,
    chainOf: input.caseId,
    decide: async (tx) => {
      const submitted = await store.cases.find(tx.session, input.caseId);
      if (!submitted) return reject('CASE_UNKNOWN', { caseId: input.caseId });
      const at = deps.businessNow();
      const role = await roleTowards(deps, tx, caller, submitted.authorId);
      const decision = judge(submitted, { employeeId: caller.actor, role, at, comment: null });
      if (!isRejected(decision)) await moveCredits(deps, tx, decision.state, at);
      return decision;
    },
  });
}

async function moveCredits(deps: Deps, tx: Tx, judged: KnowledgeCase, at: string): Promise<void> {
  const place = { employeeId: judged.authorId, sourceType: 'CASE', sourceId: judged.id, at } as const;
  const policy = deps.policies.inForce(at)<CaseCreditPolicy>('credit.case');
  await book(deps, tx, place, (account, earlier, booking) =>
    judged.status === 'WITHDRAWN'
      ? reverseCredits(account, earlier, booking)
      : bookCaseCredits(account, earlier, judged, booking, policy),
  );
}

/** What somebody is to the author, by the department tree of today or by his role. */
async function roleTowards(
  { store }: Deps,
  tx: Tx,
  { actor, roles }: Caller,
  authorId: string,
): Promise<CaseApprover['role']> {
  const author = await store.employees.find(tx.session, authorId);
  const departments = await store.departments.where(tx.session, {});
  if (author && departments.find(({ id }) => id === author.departmentId)?.managerId === actor)
    return 'DEPARTMENT_MANAGER';
  if (author && departmentsUnder(actor, departments).has(author.departmentId)) return 'MANAGER';
  return roles.includes('HR_LD') ? 'HR_LD' : null;
}
