import type { Tx } from '@ladder/messaging';
import type { PolicyVersion } from '@ladder/store';
import type { ServiceDeps } from '../deps.ts';
import { policyPublished } from '../domain/policy-published.ts';
import type { PromotionPolicy } from '../domain/promotion-policy.ts';
import { namedCourses, promotionPoliciesAt } from './path-policies.ts';

/**
 * Tells everybody what promotions ask for, each version once. A policy that names courses waits until training has
 * published all of them, since it names them by their ids. What it waits for is written down, so that two courses
 * that come at the same moment cannot both miss each other.
 */
export async function publishPolicies(deps: ServiceDeps, tx: Tx): Promise<void> {
  const at = deps.businessNow();
  for (const policy of promotionPoliciesAt(deps, at)) await publishPolicy(deps, tx, policy, at);
}

async function publishPolicy(
  { store }: ServiceDeps,
  tx: Tx,
  policy: PolicyVersion<PromotionPolicy>,
  at: string,
): Promise<void> {
  const id = `${policy.key}@${policy.version}`;
  const known = await store.publications.find(tx.session, id);
  if (known && known.publishedAt !== null) return;
  const codes = namedCourses(policy);
  const catalogue = await store.courses.where(tx.session, { code: { $in: codes } });
  const waitingFor = codes.filter((code) => !catalogue.some((course) => course.code === code));
  const isComplete = waitingFor.length === 0;
  await store.publications.put(tx.session, { id, waitingFor, publishedAt: isComplete ? at : null });
  if (isComplete) tx.emit(policyPublished(policy, catalogue, { effectiveFrom: policy.effectiveFrom, at }));
}
