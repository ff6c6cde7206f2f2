import type { EventData } from '@ladder/contracts';
import { tenthsOf } from '@ladder/figures';
import type { CreditTotals, EmployeeFacts, Recorded } from './facts.ts';
import type { RequirementKind } from './requirement.ts';

/** Requirements that live on credits. */
export const CREDIT_KINDS: readonly RequirementKind[] = ['CREDIT_TOTAL', 'CREDIT_BY_TYPE', 'CREDIT_CATEGORY_SHARE'];

/** Row 4: totals are taken over from the highest account revision and never added up; credits taken back are a correction (E2). */
export function recordCredits(facts: EmployeeFacts, data: EventData['credits-earned.v1']): Recorded {
  if (data.accountRevision <= facts.credits.accountRevision) return { facts, corrected: [] };
  const credits: CreditTotals = {
    accountRevision: data.accountRevision,
    lifetimeTenths: tenthsOf(data.lifetime),
    byTypeTenths: {
      MANDATORY: tenthsOf(data.byType.mandatory),
      ELECTIVE: tenthsOf(data.byType.elective),
      PRACTICE: tenthsOf(data.byType.practice),
    },
    byCategoryTenths: inTenths(data.byCategory),
  };
  const takenBack = data.amount < 0 && data.sourceType === 'ADJUSTMENT';
  return { facts: { ...facts, credits }, corrected: takenBack ? CREDIT_KINDS : [] };
}

const inTenths = (credits: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(credits).map(([name, amount]) => [name, tenthsOf(amount)]));
