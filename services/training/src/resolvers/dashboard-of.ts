import { companyDate } from '@ladder/figures';
import type { Context } from '../context.ts';
import {
  type CertificationPolicy,
  type GrowthDashboard,
  growthDashboard,
  type RecommendPolicy,
} from '../domain/growth-dashboard.ts';
import { growthFactsOf } from '../store/growth-facts.ts';

/** TR-19 for one person. */
export async function dashboardOf({ deps, loaders }: Context, employeeId: string): Promise<GrowthDashboard> {
  const now = deps.businessNow();
  const policy = deps.policies.inForce(now);
  return growthDashboard(await growthFactsOf(loaders, employeeId, companyDate(now)), {
    certification: policy<CertificationPolicy>('certification.advanced-skill'),
    recommend: policy<RecommendPolicy>('dashboard.recommend'),
  });
}
