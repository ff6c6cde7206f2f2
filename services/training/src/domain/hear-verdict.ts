import type { EventData } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { EffectStanding } from './effect-standing.ts';

type Verdict = Pick<EventData['training-effect-evaluated.v1'], 'grade' | 'revision'>;

/** TR-39: of an effect's verdicts the highest revision stands, in whatever order they come; a lower one changes nothing. */
export function hearVerdict(standing: EffectStanding, { grade, revision }: Verdict): Accepted<EffectStanding> {
  return accept(revision <= standing.revision ? standing : { ...standing, grade, revision });
}
