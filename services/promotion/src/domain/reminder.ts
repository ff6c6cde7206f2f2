import { addDays, companyDate } from '@ladder/figures';
import type { Instant } from '@ladder/figures';
import type { Eligibility } from './eligibility.ts';
import type { EmploymentStatus } from './employee.ts';
import type { Policy } from './policy.ts';

export interface ReminderPolicy {
  readonly remindOnEligible: boolean;
  /** A reminder is not repeated within a span of this many days. */
  readonly repeatDays: number;
  /** Per change to ELIGIBLE. */
  readonly maxReminders: number;
}

/** An item of the employee's inbox; its text is written where it is shown. */
export interface ApplyReminder {
  /** The same reminder has the same id, however often it is decided. */
  readonly id: string;
  readonly kind: 'APPLY_FOR_PROMOTION';
  readonly employeeId: string;
  readonly refType: 'Position';
  /** The target position. */
  readonly refId: string;
  readonly status: 'UNREAD';
  readonly createdAt: Instant;
}

export interface Reminded {
  readonly eligibility: Eligibility;
  /** null: nothing is said now */
  readonly reminder: ApplyReminder | null;
}

/** What makes a reminder out of place: history that is loaded, and people who may not apply. */
export interface Occasion {
  readonly mode: 'live' | 'correction' | 'backfill';
  readonly employmentStatus: EmploymentStatus;
  readonly at: Instant;
}

/** PR-15: whoever is eligible is reminded to apply, again only after the repeat days, at most three times, never for loaded history. */
export function remindToApply(
  eligibility: Eligibility,
  occasion: Occasion,
  { params }: Policy<ReminderPolicy>,
): Reminded {
  const { count, lastAt } = eligibility.reminders;
  const quiet =
    eligibility.status !== 'ELIGIBLE' ||
    !params.remindOnEligible ||
    occasion.mode === 'backfill' ||
    occasion.employmentStatus !== 'REGULAR' ||
    count >= params.maxReminders ||
    (lastAt !== null && !isOver(lastAt, occasion.at, params.repeatDays));
  if (quiet) return { eligibility, reminder: null };
  const { employeeId, targetPositionId, revision } = eligibility;
  return {
    eligibility: { ...eligibility, reminders: { count: count + 1, lastAt: occasion.at } },
    reminder: {
      id: `APPLY_FOR_PROMOTION:${employeeId}:${targetPositionId}:${revision}:${count + 1}`,
      kind: 'APPLY_FOR_PROMOTION',
      employeeId,
      refType: 'Position',
      refId: targetPositionId,
      status: 'UNREAD',
      createdAt: occasion.at,
    },
  };
}

/** A span of n days from day d includes d + n (E23). */
const isOver = (from: Instant, now: Instant, days: number): boolean =>
  companyDate(now) > addDays(companyDate(from), days);
