import type { Threshold } from '@ladder/figures';
import { meets, yearOf } from '@ladder/figures';
import Big from 'big.js';
import type { Policy } from './policy.ts';
import type { TrainerSession } from './trainer-session.ts';

/** `trainer.session`: rating from which a session counts; an unrated one is taken as 0. */
export interface SessionPolicy {
  readonly minRatingToCount: Threshold;
}

/** A trainer's year; `averageRating` is over the rated sessions, null when none is. */
export interface TrainerYear {
  readonly year: number;
  readonly sessions: number;
  readonly averageRating: Big | null;
}

/** TR-35: the delivered sessions of a calendar year are counted, and their ratings averaged. */
export function countSessions(
  sessions: readonly TrainerSession[],
  year: number,
  { params }: Policy<SessionPolicy>,
): TrainerYear {
  const counted = sessions.filter(
    ({ date, rating, status }) =>
      status === 'DELIVERED' && yearOf(date) === year && meets(rating ?? 0, params.minRatingToCount),
  );
  const ratings = counted.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  const total = ratings.reduce((sum, rating) => sum.plus(rating), new Big(0));
  return {
    year,
    sessions: counted.length,
    averageRating: ratings.length === 0 ? null : total.div(ratings.length),
  };
}
