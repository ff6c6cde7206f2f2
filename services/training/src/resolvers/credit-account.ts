import { companyDate, creditsOf, rounded, yearOf } from '@ladder/figures';
import { pageOfOwner } from '@ladder/subgraph';
import { redeemableTenths, type TenthsByType, yearOfAccount } from '../domain/credit-account.ts';
import { creditProgress } from '../domain/credit-progress.ts';
import type { SplitPolicy } from '../domain/credit-split.ts';
import type { CreditAccountResolvers, CreditEntryResolvers, CreditPlanResolvers } from '../generated/graphql.ts';
import { ENTRY_ORDER, planIdOf } from '../store/ledger.ts';

/** Decimals with which a percentage is shown (convention 3). */
const SHOWN_DECIMALS = 1;

export const CreditAccount: CreditAccountResolvers = {
  lifetimeEarned: ({ lifetimeTenths }) => creditsOf(lifetimeTenths),
  byType: ({ byTypeTenths }) => creditsByType(byTypeTenths),
  byCategory: ({ byCategoryTenths }) =>
    Object.entries(byCategoryTenths).map(([category, tenths]) => ({ category, credits: creditsOf(tenths) })),
  yearEarned: (account, _, { deps }) =>
    creditsOf(yearOfAccount(account, yearOf(companyDate(deps.businessNow()))).earnedTenths),
  redeemable: (account) => creditsOf(redeemableTenths(account)),
  weightedProgressPct: async (account, _, { deps, loaders }) => {
    const now = deps.businessNow();
    const plan = await loaders.plan.load(planIdOf(account.employeeId, yearOf(companyDate(now))));
    if (!plan) return null;
    return rounded(
      creditProgress(plan, account, deps.policies.inForce(now)<SplitPolicy>('credit.split')).pct,
      SHOWN_DECIMALS,
    );
  },
  entries: ({ employeeId }, args, { loaders }) => pageOfOwner(loaders.entryPage, ENTRY_ORDER, employeeId, args),
};

export const CreditEntry: CreditEntryResolvers = {
  amount: ({ amountTenths }) => creditsOf(amountTenths),
};

export const CreditPlan: CreditPlanResolvers = {
  employee: ({ employeeId }) => ({ id: employeeId }),
  target: ({ targetTenths }) => creditsOf(targetTenths),
  quotas: ({ quotasTenths }) => creditsByType(quotasTenths),
};

const creditsByType = ({ mandatory, elective, practice }: TenthsByType) => ({
  mandatory: creditsOf(mandatory),
  elective: creditsOf(elective),
  practice: creditsOf(practice),
});
