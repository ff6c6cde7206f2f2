import { tenthsOf } from '@ladder/figures';
import type { CreditType } from './course.ts';
import type { CreditAccount, CreditEntry } from './credit-account.ts';
import type { Booking, Posted } from './credit-posting.ts';
import { claim, unposted } from './credit-posting.ts';
import type { Policy } from './policy.ts';
import type { PracticeActivity } from './practice-activity.ts';

/** `credit.cross-dept-project`: credits of one cross-department project. */
export interface ProjectCreditPolicy {
  readonly creditsPerProject: number;
  readonly creditType: CreditType;
}

/** TR-15: a confirmed participation in a cross-department project pays once per project, not per report (edge case E19). */
export function bookProjectCredits(
  account: CreditAccount,
  earlier: readonly CreditEntry[],
  { kind, projectId, status }: PracticeActivity,
  booking: Booking,
  policy: Policy<ProjectCreditPolicy>,
): Posted {
  if (kind !== 'CROSS_DEPT_PROJECT' || projectId === null || status !== 'CONFIRMED') return unposted(account);
  const claimed = {
    amountTenths: tenthsOf(policy.params.creditsPerProject),
    creditType: policy.params.creditType,
    category: null,
    sourceType: 'CROSS_DEPT_PROJECT',
    sourceId: projectId,
    courseVersion: null,
  } as const;
  return claim(account, earlier, claimed, booking, policy);
}
