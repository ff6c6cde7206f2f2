import type { ServiceDeps } from '../deps.ts';
import type { EffectPolicy } from '../domain/effect-policy.ts';
import type { Policy } from '../domain/policy.ts';
import type { TrainingEffect } from '../domain/training-effect.ts';

/** The version that the effect keeps since its first verdict (edge case E7), before it the one in force. */
export const effectPolicyOf = (
  deps: ServiceDeps,
  { effectPolicyKey, policy }: TrainingEffect,
  at: string,
): Policy<EffectPolicy> =>
  policy === null
    ? deps.policies.inForce(at)<EffectPolicy>(effectPolicyKey)
    : deps.policies.version<EffectPolicy>(policy.key, policy.version);
