import Big from 'big.js';
import type { CompanyDate, Instant, Threshold } from '@ladder/figures';
import type { PolicyPin } from './policy.ts';

export type IndicatorCode = 'HOURS' | 'CASE' | 'TRAINER';

/** Where a part of an indicator's value comes from (RC-07); `value` is that part, in the indicator's unit. */
export type SourceRef =
  | {
      readonly kind: 'LEARNING_RECORD';
      readonly id: string;
      readonly value: number;
      readonly courseId: string;
      readonly courseCode: string;
      readonly completedAt: Instant;
      readonly examScore: number | null;
    }
  | {
      readonly kind: 'KNOWLEDGE_CASE';
      readonly id: string;
      readonly value: number;
      readonly title: string;
      readonly courseId: string | null;
      readonly adoptedAt: Instant;
    }
  | {
      readonly kind: 'TRAINER_SESSION';
      readonly id: string;
      readonly value: number;
      readonly topic: string;
      readonly date: CompanyDate;
      readonly hours: number;
      readonly rating: number | null;
    };

/** One of the three training indicators of an award year. */
export interface Indicator {
  readonly code: IndicatorCode;
  /** HOURS in class hours, CASE and TRAINER as a count. */
  readonly value: number;
  /** The smallest value that is enough; null when there is nothing to compare with (E37). */
  readonly needed: number | null;
  readonly met: boolean;
  /** HOURS: percent of the norm; TRAINER: mean rating, 0..100; null where there is none. Shown, never scored. */
  readonly shown: number | null;
  readonly sourceRefs: readonly SourceRef[];
  readonly policy: PolicyPin;
}

/** The exact sum of what the sources stand for. */
export const sumOf = (refs: readonly SourceRef[]): number =>
  refs.reduce((sum, { value }) => sum.plus(value), new Big(0)).toNumber();

/** The smallest whole count that satisfies a limit: more than 2 is 3. */
export const neededCount = ({ operator, value }: Threshold): number => (operator === 'GT' ? value + 1 : value);
