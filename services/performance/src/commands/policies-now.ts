import { companyDate } from '@ladder/figures';
import type { ServiceDeps } from '../deps.ts';
import type { Policy } from '../domain/policy.ts';

/** The policy versions in force at an instant, by key. */
export const policiesAt =
  ({ policies }: ServiceDeps, at: string) =>
  <Params>(key: string): Policy<Params> =>
    policies.at<Params>(key, companyDate(at));
