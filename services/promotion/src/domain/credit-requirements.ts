import Big from 'big.js';
import { creditsOf, meets, rounded, tenthsOf } from '@ladder/figures';
import type { CreditsTenths, Threshold } from '@ladder/figures';
import { noCredits } from './facts.ts';
import type { CreditTotals, EmployeeFacts } from './facts.ts';
import type { PromotionPolicy } from './promotion-policy.ts';
import type { RequirementOf, RequirementState } from './requirement.ts';

/** Credits come in steps of half a credit (convention 3). */
const CREDIT_STEP_TENTHS = 5;
/** Stored decimals of a quotient (E24). */
const SHARE_DECIMALS = 6;

export type Standing = Pick<RequirementState, 'met' | 'unit' | 'current' | 'required' | 'missing' | 'missingCourses'>;

/** The credits that a policy counts: all, or those since the present position began (PR-02, PR-03). */
export function countedCredits(facts: EmployeeFacts, base: PromotionPolicy['creditBase']): CreditTotals {
  if (base === 'LIFETIME') return facts.credits;
  const start = facts.creditsAtPositionStart ?? noCredits;
  const { accountRevision, lifetimeTenths, byTypeTenths, byCategoryTenths } = facts.credits;
  return {
    accountRevision,
    lifetimeTenths: lifetimeTenths - start.lifetimeTenths,
    byTypeTenths: {
      MANDATORY: byTypeTenths.MANDATORY - start.byTypeTenths.MANDATORY,
      ELECTIVE: byTypeTenths.ELECTIVE - start.byTypeTenths.ELECTIVE,
      PRACTICE: byTypeTenths.PRACTICE - start.byTypeTenths.PRACTICE,
    },
    byCategoryTenths: minus(byCategoryTenths, start.byCategoryTenths),
  };
}

/** PR-02, PR-03: enough credits in all. */
export const evaluateCreditTotal = (requirement: RequirementOf<'CREDIT_TOTAL'>, credits: CreditTotals): Standing =>
  creditStanding(credits.lifetimeTenths, requirement.min);

/** PR-02: enough credits of one type, for example practice. */
export const evaluateCreditByType = (requirement: RequirementOf<'CREDIT_BY_TYPE'>, credits: CreditTotals): Standing =>
  creditStanding(credits.byTypeTenths[requirement.creditType], requirement.min);

/**
 * PR-03: a category's share of the credits is large enough, compared exactly. Of nothing there is no share (E37).
 * `requiredTotalTenths` is the minimum of the policy's CREDIT_TOTAL, the base of REQUIRED_TOTAL.
 */
export function evaluateCategoryShare(
  requirement: RequirementOf<'CREDIT_CATEGORY_SHARE'>,
  credits: CreditTotals,
  requiredTotalTenths: CreditsTenths,
): Standing {
  const part = credits.byCategoryTenths[requirement.category] ?? 0;
  const fixed = requirement.base === 'REQUIRED_TOTAL';
  const whole = fixed ? requiredTotalTenths : credits.lifetimeTenths;
  const met = hasShare(part, whole, requirement.minPct);
  const missingTenths = met ? 0 : missingForShare({ part, whole, fixed, minPct: requirement.minPct });
  return {
    met,
    unit: 'PERCENT',
    current: whole > 0 ? rounded(new Big(part).times(100).div(whole), SHARE_DECIMALS) : null,
    required: requirement.minPct.value,
    missing: missingTenths === null ? null : creditsOf(missingTenths),
    missingCourses: [],
  };
}

function creditStanding(tenths: CreditsTenths, min: Threshold): Standing {
  const met = meets(new Big(tenths).div(10), min);
  const gapTenths = new Big(min.value).times(10).minus(tenths).toNumber();
  const missingTenths = min.operator === 'GT' ? nextStepAbove(gapTenths) : upToStep(gapTenths);
  return {
    met,
    unit: 'CREDITS',
    current: creditsOf(tenths),
    required: min.value,
    missing: met ? 0 : creditsOf(missingTenths),
    missingCourses: [],
  };
}

const hasShare = (part: CreditsTenths, whole: CreditsTenths, { operator, value }: Threshold): boolean =>
  whole > 0 && meets(new Big(part).times(100).minus(new Big(whole).times(value)), { operator, value: 0 });

/** x ≥ (p·whole − part) ÷ (1 − p); a fixed whole does not grow with x. Null when no amount reaches the share. */
function missingForShare(share: {
  readonly part: CreditsTenths;
  readonly whole: CreditsTenths;
  readonly fixed: boolean;
  readonly minPct: Threshold;
}): CreditsTenths | null {
  const { part, whole, fixed, minPct } = share;
  const growthPct = fixed ? new Big(100) : new Big(100).minus(minPct.value);
  if (growthPct.lte(0)) return null;
  const gap = new Big(whole).times(minPct.value).minus(new Big(part).times(100)).div(growthPct);
  const steps = upToStep(Math.max(0, gap.toNumber()));
  return hasShare(part + steps, fixed ? whole : whole + steps, minPct) ? steps : steps + CREDIT_STEP_TENTHS;
}

const upToStep = (tenths: number): CreditsTenths =>
  new Big(tenths).div(CREDIT_STEP_TENTHS).round(0, Big.roundUp).times(CREDIT_STEP_TENTHS).toNumber();

const nextStepAbove = (tenths: number): CreditsTenths => {
  const step = upToStep(tenths);
  return step > tenths ? step : step + CREDIT_STEP_TENTHS;
};

const minus = (
  now: Readonly<Record<string, CreditsTenths>>,
  start: Readonly<Record<string, CreditsTenths>>,
): Record<string, CreditsTenths> =>
  Object.fromEntries(Object.entries(now).map(([name, tenths]) => [name, tenths - (start[name] ?? 0)]));

/** The minimum that REQUIRED_TOTAL takes its percentage of; a policy without one is a mistake in the data. */
export function requiredTotalTenths(policy: PromotionPolicy): CreditsTenths {
  const total = policy.requirements.find((requirement) => requirement.kind === 'CREDIT_TOTAL');
  if (total?.kind !== 'CREDIT_TOTAL')
    throw new RangeError(`${policy.targetPositionId} has no CREDIT_TOTAL to take a share of`);
  return tenthsOf(total.min.value);
}
