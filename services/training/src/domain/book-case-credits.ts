import { tenthsOf } from '@ladder/figures';
import type { CreditType } from './course.ts';
import type { CreditAccount, CreditEntry } from './credit-account.ts';
import type { Booking, Posted } from './credit-posting.ts';
import { claim, unposted } from './credit-posting.ts';
import type { KnowledgeCase } from './knowledge-case.ts';
import type { Policy } from './policy.ts';

/** `credit.case`: credits of one effective case. */
export interface CaseCreditPolicy {
  readonly creditsPerCase: number;
  readonly creditType: CreditType;
  readonly approvalRequired: boolean;
}

/**
 * TR-14: an approved case pays its author once, whatever its later use; approved again after its approval was taken back
 * and reversed, it pays again as the next cycle (edge case E9).
 */
export function bookCaseCredits(
  account: CreditAccount,
  earlier: readonly CreditEntry[],
  { id, status }: KnowledgeCase,
  booking: Booking,
  policy: Policy<CaseCreditPolicy>,
): Posted {
  const { approvalRequired, creditsPerCase, creditType } = policy.params;
  const effective = status === 'APPROVED' || (!approvalRequired && status === 'SUBMITTED');
  if (!effective) return unposted(account);
  const claimed = {
    amountTenths: tenthsOf(creditsPerCase),
    creditType,
    category: null,
    sourceType: 'CASE',
    sourceId: id,
    courseVersion: null,
  } as const;
  return claim(account, earlier, claimed, booking, policy);
}
