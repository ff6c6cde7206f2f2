import type { EventData } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';

type Effect = EventData['training-effect-evaluated.v1'];

/** A retraining that was demanded and has not been opened. */
export interface OwedRetraining {
  readonly employeeId: string;
  readonly courseId: string;
  /** When it was demanded; starts the days until it is due. */
  readonly at: Instant;
}

/** What training has heard of an effect: its verdicts and its retraining come on two topics, in any order. */
export interface EffectStanding {
  readonly effectId: string;
  /** The grade of the highest revision; null until a verdict comes. */
  readonly grade: Effect['grade'] | null;
  /** 0 until a verdict comes. */
  readonly revision: number;
  /** Rises with every demand, so that a demand and a verdict never pass each other unseen. */
  readonly demands: number;
  readonly owed: OwedRetraining | null;
}

export const unheard = (effectId: string): EffectStanding => ({
  effectId,
  grade: null,
  revision: 0,
  demands: 0,
  owed: null,
});

/** Whether the retraining is to be opened now. A verdict that is yet to come does not keep it waiting, another grade does. */
export const isRetrainingDue = ({ grade, owed }: EffectStanding): boolean =>
  owed !== null && (grade === null || grade === 'BELOW_TARGET');
