import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import { caseAdopted } from './case-adopted.ts';
import type { ApproverRefusal, CaseApprover } from './case-approver.ts';
import { MANAGERS, mayDecide, verdictOf } from './case-approver.ts';
import { caseApproved } from './case-approved.ts';
import type { KnowledgeCase } from './knowledge-case.ts';
import type { KbPolicy } from './review-case.ts';
import type { Policy } from './policy.ts';

/**
 * TR-14, TR-33: a manager of the author approves a submitted case as effective; it is put before the knowledge base's
 * reviewer, or adopted at once where the policy asks for no review. Approved already, it stays as it is.
 */
export function approveCase(
  submitted: KnowledgeCase,
  approver: CaseApprover,
  policy: Policy<KbPolicy>,
): Decision<
  KnowledgeCase,
  NewEvent<'knowledge-case-approved.v1' | 'knowledge-case-adopted.v1'>,
  ApproverRefusal | 'CASE_NOT_SUBMITTED'
> {
  const refusal = mayDecide(submitted, approver, MANAGERS);
  if (refusal !== null) return refusal;
  if (submitted.status === 'APPROVED') return accept(submitted);
  if (submitted.status !== 'SUBMITTED') return reject('CASE_NOT_SUBMITTED', { status: submitted.status });
  const verdict = verdictOf(approver, 'APPROVED');
  const approved: KnowledgeCase = {
    ...submitted,
    status: 'APPROVED',
    approvedAt: approver.at,
    approvals: [...submitted.approvals, verdict],
  };
  const inReview = putBeforeReview(approved, approver, policy);
  const adopted = inReview.kbStatus === 'ADOPTED' && submitted.kbStatus !== 'ADOPTED';
  return accept(inReview, [
    caseApproved(inReview, verdict),
    ...(adopted ? [caseAdopted(inReview, approver, policy)] : []),
  ]);
}

function putBeforeReview(approved: KnowledgeCase, { at }: CaseApprover, { params }: Policy<KbPolicy>): KnowledgeCase {
  if (approved.kbStatus !== 'NONE' || !params.autoNominate) return approved;
  return params.reviewRequired
    ? { ...approved, kbStatus: 'PENDING_KB_REVIEW' }
    : { ...approved, kbStatus: 'ADOPTED', adoptedAt: at };
}
