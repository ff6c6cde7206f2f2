import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { CreditsTenths, Instant } from '@ladder/figures';
import { creditsOf, meets } from '@ladder/figures';
import type { LearningRecord } from './learning-record.ts';
import type { OnboardingChecklist, OnboardingPolicy } from './onboarding-checklist.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';

/**
 * TR-18: a completed course of the list counts with the item's credits, once; other courses do not count, unless the
 * policy says so. At the required credits the list is complete, which is told once.
 */
export function countOnboarding(
  list: OnboardingChecklist,
  record: LearningRecord,
  policy: Policy<OnboardingPolicy>,
): Decision<OnboardingChecklist, NewEvent<'onboarding-completed.v1'>> {
  const { completedAt } = record;
  if (list.status === 'COMPLETE' || completedAt === null || list.countedRecordIds.includes(record.id))
    return accept(list);
  const counted: OnboardingChecklist = {
    ...list,
    items: list.items.map((item) =>
      item.courseId === record.courseId && !item.done ? { ...item, done: true, doneAt: completedAt } : item,
    ),
    countedRecordIds: [...list.countedRecordIds, record.id],
    earnedTenths: list.earnedTenths + earnedBy(list, record, policy),
  };
  // The list keeps the credits that it was opened with; the policy says how they are compared.
  const limit = { ...policy.params.requiredCredits, value: list.requiredTenths };
  if (!meets(counted.earnedTenths, limit)) return accept(counted);
  const complete: OnboardingChecklist = { ...counted, status: 'COMPLETE', completedAt };
  return accept(complete, [onboardingCompleted(complete, completedAt, policy)]);
}

function earnedBy(
  list: OnboardingChecklist,
  record: LearningRecord,
  { params }: Policy<OnboardingPolicy>,
): CreditsTenths {
  const item = list.items.find(({ courseId }) => courseId === record.courseId);
  if (item === undefined) return params.onlyListedItems ? 0 : record.creditsAwardedTenths;
  return item.done ? 0 : item.creditsTenths;
}

function onboardingCompleted(
  list: OnboardingChecklist,
  completedAt: Instant,
  policy: Policy<OnboardingPolicy>,
): NewEvent<'onboarding-completed.v1'> {
  return {
    type: 'onboarding-completed.v1',
    key: list.employeeId,
    time: completedAt,
    data: {
      employeeId: list.employeeId,
      earned: creditsOf(list.earnedTenths),
      required: creditsOf(list.requiredTenths),
      items: list.items.flatMap(({ code, creditsTenths, doneAt }) =>
        doneAt === null ? [] : [{ code, credits: creditsOf(creditsTenths), doneAt }],
      ),
      completedAt,
    },
    policy: pinned(policy),
  };
}
