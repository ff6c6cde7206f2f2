import type { CreditsTenths, Instant } from '@ladder/figures';
import { addMonths, companyDate, tenthsOf } from '@ladder/figures';
import type { Course } from './course.ts';
import { versionOn } from './course.ts';
import type { Policy } from './policy.ts';

/** `credit.ledger`: credits of a repeated course, and whether the renewal of an expired one pays in full. */
export interface LedgerPolicy {
  readonly creditsOnRetake: number;
  readonly creditsOnRenewal: 'FULL' | 'RETAKE';
}

/**
 * TR-13, TR-17: a completion pays what the course version valid on its day says; a course that has been credited before
 * pays the retake's value, unless its validity had run out. `lastCreditedAt` is the latest completion of this course
 * whose credits stand (net of reversals), or null.
 */
export function courseCredits(
  course: Course,
  completedAt: Instant,
  lastCreditedAt: Instant | null,
  policy: Policy<LedgerPolicy>,
): CreditsTenths {
  const full = versionOn(course, companyDate(completedAt)).creditsTenths;
  if (lastCreditedAt === null) return full;
  const renewal = policy.params.creditsOnRenewal === 'FULL' && hasExpired(course, lastCreditedAt, completedAt);
  return renewal ? full : tenthsOf(policy.params.creditsOnRetake);
}

/** The last day of validity still counts as valid (edge case E23). */
const hasExpired = ({ validMonths }: Course, creditedAt: Instant, now: Instant): boolean =>
  validMonths !== null && companyDate(now) > addMonths(companyDate(creditedAt), validMonths);
