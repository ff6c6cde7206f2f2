import Big from 'big.js';
import { rounded } from '@ladder/figures';
import type { AwardFacts } from './award-facts.ts';
import type { Policy } from './policy.ts';
import type { TrainingPoints } from './training-points.ts';

/** The three parts of the award in percent; their sum is 100. */
export interface AwardPolicy {
  readonly trainingPct: number;
  readonly performancePct: number;
  readonly teamContributionPct: number;
}

/** What the parts are computed from; a part that is not there yet gives no points. */
export interface AwardInput {
  readonly trainingPoints: Pick<TrainingPoints, 'earned' | 'highest'>;
  /** Mean final score, 0..100; null without a locked quarter. */
  readonly performanceScore: number | null;
  /** 0..100; null without a confirmed contribution. */
  readonly teamScore: number | null;
}

export interface AwardScore {
  readonly training: number;
  readonly performance: number;
  readonly team: number;
  readonly bonus: number;
  readonly total: number;
}

/** Stored decimals of a quotient (E24). */
const STORED_DECIMALS = 6;
const WHOLE_PCT = 100;

/** RC-01: training results weigh 30 % in the award, performance 50 % and the contribution to the team 20 %. */
export function scoreAward(input: AwardInput, { params }: Policy<AwardPolicy>): AwardScore {
  const { trainingPct, performancePct, teamContributionPct } = params;
  if (trainingPct + performancePct + teamContributionPct !== WHOLE_PCT) {
    throw new RangeError(
      `the weights of the award make ${trainingPct + performancePct + teamContributionPct}, not 100`,
    );
  }
  const { earned, highest } = input.trainingPoints;
  const training = highest > 0 ? new Big(earned).times(trainingPct).div(highest) : new Big(0);
  const performance = new Big(input.performanceScore ?? 0).times(performancePct).div(WHOLE_PCT);
  const team = new Big(input.teamScore ?? 0).times(teamContributionPct).div(WHOLE_PCT);
  return {
    training: rounded(training, STORED_DECIMALS),
    performance: rounded(performance, STORED_DECIMALS),
    team: rounded(team, STORED_DECIMALS),
    bonus: 0,
    total: rounded(training.plus(performance).plus(team), STORED_DECIMALS),
  };
}

/** RC-01: the mean final score of the locked quarters of a year; null when none is locked. */
export function performanceScoreOf({ quarters }: AwardFacts, year: number): number | null {
  const scores = quarters.filter(({ quarter, locked }) => locked && quarter.startsWith(`Q:${year}-`));
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, { finalScore }) => total.plus(finalScore), new Big(0));
  return rounded(sum.div(scores.length), STORED_DECIMALS);
}
