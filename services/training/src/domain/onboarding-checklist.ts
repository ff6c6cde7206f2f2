import type { CreditsTenths, Instant, Threshold } from '@ladder/figures';

/** `onboarding.checklist`: courses of the list by code with their credits, the credits it takes, and whether others count too. */
export interface OnboardingPolicy {
  readonly items: readonly { readonly code: string; readonly credits: number }[];
  readonly requiredCredits: Threshold;
  readonly onlyListedItems: boolean;
}

export interface OnboardingItem {
  readonly code: string;
  readonly courseId: string;
  readonly creditsTenths: CreditsTenths;
  readonly done: boolean;
  readonly doneAt: Instant | null;
}

/** What a new employee has to do before employment is confirmed; one per employee. */
export interface OnboardingChecklist {
  readonly employeeId: string;
  readonly items: readonly OnboardingItem[];
  /** Records that were counted already, so that none counts twice. */
  readonly countedRecordIds: readonly string[];
  readonly earnedTenths: CreditsTenths;
  readonly requiredTenths: CreditsTenths;
  readonly status: 'OPEN' | 'COMPLETE';
  readonly openedAt: Instant;
  readonly completedAt: Instant | null;
}
