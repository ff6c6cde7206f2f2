import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { ApproverRefusal, CaseApprover } from './case-approver.ts';
import { MANAGERS, mayDecide, verdictOf } from './case-approver.ts';
import type { KnowledgeCase } from './knowledge-case.ts';

/** TR-14: a manager of the author finds a submitted case not effective; it earns nothing. Rejected already, it stays so. */
export function rejectCase(
  submitted: KnowledgeCase,
  approver: CaseApprover,
): Decision<KnowledgeCase, never, ApproverRefusal | 'CASE_NOT_SUBMITTED'> {
  const refusal = mayDecide(submitted, approver, MANAGERS);
  if (refusal !== null) return refusal;
  if (submitted.status === 'REJECTED') return accept(submitted);
  if (submitted.status !== 'SUBMITTED') return reject('CASE_NOT_SUBMITTED', { status: submitted.status });
  const approvals = [...submitted.approvals, verdictOf(approver, 'REJECTED')];
  return accept({ ...submitted, status: 'REJECTED', approvals });
}
