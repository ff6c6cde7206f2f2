import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { ApproverRefusal, CaseApprover } from './case-approver.ts';
import { MANAGERS, mayDecide, verdictOf } from './case-approver.ts';
import { caseApproved } from './case-approved.ts';
import type { KnowledgeCase } from './knowledge-case.ts';

/**
 * TR-14: a manager of the author, or L&D, takes an approval back, whereupon its credits are reversed. A review for the knowledge
 * base that only the approval had asked for ends; an adoption stands until the reviewer retires it. Withdrawn already,
 * it stays so.
 */
export function withdrawCase(
  approved: KnowledgeCase,
  approver: CaseApprover,
): Decision<KnowledgeCase, NewEvent<'knowledge-case-approved.v1'>, ApproverRefusal | 'CASE_NOT_APPROVED'> {
  const refusal = mayDecide(approved, approver, [...MANAGERS, 'HR_LD']);
  if (refusal !== null) return refusal;
  if (approved.status === 'WITHDRAWN') return accept(approved);
  if (approved.status !== 'APPROVED') return reject('CASE_NOT_APPROVED', { status: approved.status });
  const verdict = verdictOf(approver, 'WITHDRAWN');
  const askedByApproval = approved.kbStatus === 'PENDING_KB_REVIEW' && approved.effectId === null;
  const withdrawn: KnowledgeCase = {
    ...approved,
    status: 'WITHDRAWN',
    kbStatus: askedByApproval ? 'NONE' : approved.kbStatus,
    approvedAt: null,
    approvals: [...approved.approvals, verdict],
  };
  return accept(withdrawn, [caseApproved(withdrawn, verdict)]);
}
