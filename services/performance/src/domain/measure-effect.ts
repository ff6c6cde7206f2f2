import type { CompanyDate, Month } from '@ladder/figures';
import type { EffectPolicy } from './effect-policy.ts';
import type { MeasuredMetric } from './grade-effect.ts';
import { metricDefinition } from './metric-definition.ts';
import type { MetricReading } from './metric-reading.ts';
import type { TrainingEffect } from './training-effect.ts';
import { isGap, windowFigure } from './window-figure.ts';

type Windows = Pick<TrainingEffect, 'baseline' | 'window'>;

/**
 * PF-02: the metrics of a policy over baseline and window. `readings` are effective readings of the subject; a month
 * counts once it is over. Throws a RangeError for a policy that names no metric of ours.
 */
export const measureEffect = (
  { baseline, window }: Windows,
  readings: readonly MetricReading[],
  { metrics }: EffectPolicy,
  today: CompanyDate,
): MeasuredMetric[] =>
  metrics.map((code) => {
    const definition = metricDefinition(code);
    if (definition === undefined) throw new RangeError(`${code} is no metric`);
    const own = readings.filter(({ metricCode }) => metricCode === code);
    return {
      code,
      before: windowFigure(own, baseline, definition, today),
      after: windowFigure(own, window, definition, today),
    };
  });

/** Months of which a metric still has no figure; those of the window that are not over yet are among them. */
export const missingMonths = ({ after, before }: MeasuredMetric): readonly Month[] =>
  [before, after].flatMap((figure) => (isGap(figure) ? figure.missing : []));

/** Whether all months of a metric are in. */
export const isComplete = (metric: MeasuredMetric): boolean => missingMonths(metric).length === 0;
