import { isRejected } from '@ladder/decision';
import { instantOf } from '@ladder/figures';
import { on, refused } from '@ladder/messaging';
import { checkPaths } from '../commands/check-paths.ts';
import type { HandlerContext } from '../deps.ts';
import { regularise, type RegularisationPolicy } from '../domain/regularisation.ts';

/** PR-19: the complete onboarding list ends the probation, or lets HR end it; of somebody not hired yet it is kept. */
export const onboardingCompleted = on('onboarding-completed.v1', async ({ data }, { tx, ...deps }: HandlerContext) => {
  const { store } = deps;
  const { employeeId, earned, required } = data;
  const onboarding = { earned, required, completedAt: instantOf(data.completedAt) };
  const facts = { ...(await store.factsOf(tx.session, employeeId)), onboarding };
  await store.facts.put(tx.session, facts);
  const employee = await store.employees.find(tx.session, employeeId);
  if (!employee) return;
  const policy = deps.policies.inForce(deps.businessNow())<RegularisationPolicy>('employment.regularisation');
  const decision = regularise(employee, onboarding, policy);
  if (isRejected(decision)) throw refused(decision.code, decision.facts);
  if (decision.state === employee) return;
  await store.employees.put(tx.session, decision.state);
  tx.emit(...decision.events);
  await checkPaths(deps, tx, decision.state, facts);
});
