import type { NewEvent } from '@ladder/contracts';
import type { Decision, Rejected } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { caseAdopted } from './case-adopted.ts';
import type { CaseVerdict, KbStatus, KnowledgeCase } from './knowledge-case.ts';
import type { Policy } from './policy.ts';

/** `kb.review`: who reviews, whether a review is needed at all, and whether approved and excellent cases are put forward. */
export interface KbPolicy {
  readonly reviewRequired: boolean;
  readonly reviewerRole: string;
  readonly autoNominate: boolean;
}

/** A reviewer with the roles that he carries. */
export interface KbReviewer {
  readonly employeeId: string;
  readonly roles: readonly string[];
  readonly at: Instant;
  readonly comment: string | null;
}

export type KbVerdict = 'ADOPT' | 'REJECT' | 'RETIRE';

type Refusal = 'OWN_CASE' | 'NOT_KB_REVIEWER' | 'CASE_NOT_IN_REVIEW';

const STEPS: Record<
  KbVerdict,
  { readonly from: KbStatus; readonly to: KbStatus; readonly verdict: CaseVerdict['verdict'] }
> = {
  ADOPT: { from: 'PENDING_KB_REVIEW', to: 'ADOPTED', verdict: 'ADOPTED' },
  REJECT: { from: 'PENDING_KB_REVIEW', to: 'REJECTED', verdict: 'NOT_ADOPTED' },
  RETIRE: { from: 'ADOPTED', to: 'RETIRED', verdict: 'RETIRED' },
};

/**
 * TR-33: a reviewer, never the author, adopts a waiting case into the knowledge base or rejects it, and may retire an
 * adopted one; a rejected case stays in its author's archive. The same verdict again changes nothing.
 */
export function reviewCase(
  reviewed: KnowledgeCase,
  verdict: KbVerdict,
  reviewer: KbReviewer,
  policy: Policy<KbPolicy>,
): Decision<KnowledgeCase, NewEvent<'knowledge-case-adopted.v1'>, Refusal> {
  const refusal = mayReview(reviewed, reviewer, policy);
  if (refusal !== null) return refusal;
  const step = STEPS[verdict];
  if (reviewed.kbStatus === step.to) return accept(reviewed);
  if (reviewed.kbStatus !== step.from) return reject('CASE_NOT_IN_REVIEW', { kbStatus: reviewed.kbStatus });
  const { at, comment, employeeId } = reviewer;
  const entry: CaseVerdict = { role: policy.params.reviewerRole, by: employeeId, at, verdict: step.verdict, comment };
  const decided: KnowledgeCase = {
    ...reviewed,
    kbStatus: step.to,
    adoptedAt: step.to === 'ADOPTED' ? at : reviewed.adoptedAt,
    approvals: [...reviewed.approvals, entry],
  };
  return accept(decided, step.to === 'REJECTED' ? [] : [caseAdopted(decided, reviewer, policy)]);
}

function mayReview(
  { authorId }: KnowledgeCase,
  { employeeId, roles }: KbReviewer,
  { params }: Policy<KbPolicy>,
): Rejected<Refusal> | null {
  if (employeeId === authorId) return reject('OWN_CASE');
  return roles.includes(params.reviewerRole) ? null : reject('NOT_KB_REVIEWER', { role: params.reviewerRole });
}
