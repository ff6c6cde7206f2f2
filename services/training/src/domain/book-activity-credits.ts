import { tenthsOf } from '@ladder/figures';
import type { CreditAccount, CreditEntry } from './credit-account.ts';
import type { Booking, Posted } from './credit-posting.ts';
import { claim } from './credit-posting.ts';
import type { Policy } from './policy.ts';
import type { PracticeActivity } from './practice-activity.ts';
import type { TrainerSession } from './trainer-session.ts';

/** `credit.practice-activity`: practice credits of one activity of each kind. */
export interface ActivityCreditPolicy {
  readonly retrospective: number;
  readonly mentoringMonth: number;
  readonly trainerSession: number;
}

/** TR-16, TR-35: a confirmed retrospective or month of mentoring, and a delivered trainer session, pay practice credits once. */
export function bookActivityCredits(
  account: CreditAccount,
  earlier: readonly CreditEntry[],
  done: PracticeActivity | TrainerSession,
  booking: Booking,
  policy: Policy<ActivityCreditPolicy>,
): Posted {
  const claimed = {
    amountTenths: tenthsOf(creditsFor(done, policy.params)),
    creditType: 'PRACTICE',
    category: null,
    sourceType: 'PRACTICE_ACTIVITY',
    sourceId: done.id,
    courseVersion: null,
  } as const;
  return claim(account, earlier, claimed, booking, policy);
}

function creditsFor(done: PracticeActivity | TrainerSession, params: ActivityCreditPolicy): number {
  if (done.status === 'DELIVERED') return params.trainerSession;
  if (done.status !== 'CONFIRMED') return 0;
  // A cross-department project has a value and a source of its own (TR-15).
  return { RETROSPECTIVE: params.retrospective, MENTORING_MONTH: params.mentoringMonth, CROSS_DEPT_PROJECT: 0 }[
    done.kind
  ];
}
