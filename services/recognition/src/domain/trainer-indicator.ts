import Big from 'big.js';
import { meets, rounded, yearOf } from '@ladder/figures';
import type { Threshold } from '@ladder/figures';
import type { AwardFacts, SessionFact } from './award-facts.ts';
import { neededCount } from './indicator.ts';
import type { Indicator, SourceRef } from './indicator.ts';
import { pinned } from './policy.ts';
import type { Policy } from './policy.ts';

export interface TrainerPolicy {
  /** "More than two times" is GT 2 (A2). */
  readonly sessions: Threshold;
  /** Sessions rated below it do not count; null = the rating is only shown. */
  readonly minRating: number | null;
}

/** Stored decimals of a quotient (E24). */
const STORED_DECIMALS = 6;

/** RC-04: experience was shared as an internal trainer more than two times in the year; annulled sessions do not count. */
export function countSessions(facts: AwardFacts, year: number, policy: Policy<TrainerPolicy>): Indicator {
  const { sessions, minRating } = policy.params;
  const counted = facts.sessions
    .filter(({ annulled, date, rating }) => !annulled && yearOf(date) === year && isGoodEnough(rating, minRating))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return {
    code: 'TRAINER',
    value: counted.length,
    needed: neededCount(sessions),
    met: meets(counted.length, sessions),
    shown: meanRating(counted),
    sourceRefs: counted.map(sourceOf),
    policy: pinned(policy),
  };
}

const isGoodEnough = (rating: number | null, minRating: number | null): boolean =>
  minRating === null || (rating !== null && rating >= minRating);

/** Over the rated sessions; null when none is. */
function meanRating(sessions: readonly SessionFact[]): number | null {
  const ratings = sessions.flatMap(({ rating }) => rating ?? []);
  if (ratings.length === 0) return null;
  return rounded(ratings.reduce((sum, rating) => sum.plus(rating), new Big(0)).div(ratings.length), STORED_DECIMALS);
}

const sourceOf = ({ sessionId, topic, date, hours, rating }: SessionFact): SourceRef => ({
  kind: 'TRAINER_SESSION',
  id: sessionId,
  value: 1,
  topic,
  date,
  hours,
  rating,
});
