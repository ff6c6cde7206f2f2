import Big from 'big.js';
import { rounded } from '@ladder/figures';
import type { Indicator, IndicatorCode } from './indicator.ts';
import type { Policy } from './policy.ts';

export interface TrainingPointsPolicy {
  readonly points: Readonly<Record<IndicatorCode, number>>;
  /** BINARY: all points or none; PROPORTIONAL: as far as the indicator was reached (E41). */
  readonly mode: 'BINARY' | 'PROPORTIONAL';
}

export interface TrainingPoints {
  readonly earned: number;
  readonly highest: number;
  readonly byIndicator: readonly { readonly code: IndicatorCode; readonly points: number }[];
}

/** Stored decimals of a quotient (E24). */
const STORED_DECIMALS = 6;

/** RC-05: the indicators share the training points; they are plus points, so that nobody is out without them. */
export function awardPoints(
  indicators: readonly Indicator[],
  { params }: Policy<TrainingPointsPolicy>,
): TrainingPoints {
  const exact = indicators.map((indicator) => ({
    code: indicator.code,
    points: new Big(params.points[indicator.code]).times(degreeOf(indicator, params.mode)),
  }));
  return {
    earned: rounded(
      exact.reduce((sum, { points }) => sum.plus(points), new Big(0)),
      STORED_DECIMALS,
    ),
    highest: indicators.reduce((sum, { code }) => sum + params.points[code], 0),
    byIndicator: exact.map(({ code, points }) => ({ code, points: rounded(points, STORED_DECIMALS) })),
  };
}

function degreeOf({ met, value, needed }: Indicator, mode: TrainingPointsPolicy['mode']): Big {
  if (mode === 'BINARY') return new Big(met ? 1 : 0);
  if (needed === null) return new Big(0);
  if (needed <= 0 || value >= needed) return new Big(1);
  return new Big(value).div(needed);
}
