import type { Threshold } from '@ladder/figures';
import { meets } from '@ladder/figures';
import type Big from 'big.js';
import type { Policy } from './policy.ts';

export type ScoreGrade = 'EXCELLENT' | 'GOOD' | 'MEETS' | 'BELOW';

/** `score.grade`: limits of the final score, best grade first; BELOW when none is met. */
export interface GradePolicy {
  readonly grades: readonly { readonly grade: Exclude<ScoreGrade, 'BELOW'>; readonly finalScore: Threshold }[];
}

/** PF-15: the grade of a quarter's final score (0 to 100), compared before any rounding. */
export const scoreGrade = (finalScore: Big | number, { params }: Policy<GradePolicy>): ScoreGrade =>
  params.grades.find((limit) => meets(finalScore, limit.finalScore))?.grade ?? 'BELOW';
