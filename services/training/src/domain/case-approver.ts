import type { Rejected } from '@ladder/decision';
import { reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { CaseVerdict, KnowledgeCase } from './knowledge-case.ts';

/**
 * Role in which somebody decides on another's case. DEPARTMENT_MANAGER heads the author's department and MANAGER stands
 * higher above him, both by the department tree of today; HR_LD is neither, but may take an approval back.
 */
export type ApproverRole = 'DEPARTMENT_MANAGER' | 'MANAGER' | 'HR_LD';

export interface CaseApprover {
  readonly employeeId: string;
  /** Null for somebody who has nothing to do with the author. */
  readonly role: ApproverRole | null;
  readonly at: Instant;
  readonly comment: string | null;
}

export type ApproverRefusal = 'OWN_CASE' | 'NOT_MANAGER_OF_AUTHOR';

/** TR-14: nobody decides on a case of his own, and on another's only who has one of the `roles`. */
export function mayDecide(
  { authorId }: KnowledgeCase,
  { employeeId, role }: CaseApprover,
  roles: readonly ApproverRole[],
): Rejected<ApproverRefusal> | null {
  if (employeeId === authorId) return reject('OWN_CASE');
  return role !== null && roles.includes(role) ? null : reject('NOT_MANAGER_OF_AUTHOR');
}

/** Whether a case is effective is judged by managers alone (permissions of 6.1). */
export const MANAGERS: readonly ApproverRole[] = ['DEPARTMENT_MANAGER', 'MANAGER'];

/** The approver's verdict as the case keeps it. */
export const verdictOf = (approver: CaseApprover, verdict: CaseVerdict['verdict']): CaseVerdict => ({
  role: approver.role ?? 'NONE',
  by: approver.employeeId,
  at: approver.at,
  verdict,
  comment: approver.comment,
});
