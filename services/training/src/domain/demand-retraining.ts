import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { EffectStanding, OwedRetraining } from './effect-standing.ts';

/**
 * TR-39: a retraining that is demanded is owed until it is opened, which happens at once unless a later verdict has
 * overtaken the demand: then nobody is enrolled before the effect is below target again.
 */
export function demandRetraining(standing: EffectStanding, owed: OwedRetraining): Accepted<EffectStanding> {
  return accept({ ...standing, demands: standing.demands + 1, owed });
}
