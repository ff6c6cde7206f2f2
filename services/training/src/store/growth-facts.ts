import { yearOf } from '@ladder/figures';
import { emptyAccount } from '../domain/credit-account.ts';
import type { GrowthFacts } from '../domain/growth-dashboard.ts';
import { planIdOf } from './ledger.ts';
import type { Loaders } from './loaders.ts';

/** What the growth dashboard needs to know of one person, loaded together with that of the request's others. */
export async function growthFactsOf(loaders: Loaders, employeeId: string, today: string): Promise<GrowthFacts> {
  const [account, plan, catalogue, completed, tasks] = await Promise.all([
    loaders.account.load(employeeId),
    loaders.plan.load(planIdOf(employeeId, yearOf(today))),
    loaders.catalogue.load('PUBLISHED'),
    loaders.completedRecords.load(employeeId),
    loaders.openTasks.load(employeeId),
  ]);
  return {
    account: account ?? emptyAccount(employeeId),
    plan,
    // What a post asks for comes with promotion's policies, which training does not follow yet.
    promotionTenths: null,
    catalogue: catalogue ?? [],
    completedCourseIds: new Set((completed ?? []).map(({ courseId }) => courseId)),
    openTasks: tasks?.length ?? 0,
    today,
  };
}
