import type { Course } from './course.ts';
import type { LedgerPolicy } from './course-credits.ts';
import type { CreditAccount, CreditEntry } from './credit-account.ts';
import type { Booking, Posted } from './credit-posting.ts';
import { claim, unposted } from './credit-posting.ts';
import type { LearningRecord } from './learning-record.ts';
import type { Policy } from './policy.ts';

/**
 * TR-13: a completed record books the credits that were awarded at its completion, of the course's type and category;
 * a repetition was awarded none and books nothing (TR-17).
 */
export function bookCourseCredits(
  account: CreditAccount,
  earlier: readonly CreditEntry[],
  { record, course }: { readonly record: LearningRecord; readonly course: Course },
  entryId: Booking['entryId'],
  policy: Policy<LedgerPolicy>,
): Posted {
  if (record.status !== 'COMPLETED' || record.completedAt === null) return unposted(account);
  const claimed = {
    amountTenths: record.creditsAwardedTenths,
    creditType: course.creditType,
    category: course.category,
    sourceType: 'COURSE',
    sourceId: record.id,
    courseVersion: record.courseVersion,
  } as const;
  return claim(account, earlier, claimed, { entryId, at: record.completedAt }, policy);
}
