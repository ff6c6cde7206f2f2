import { majorUnitsOf } from '../domain/currency.ts';
import { metricDefinition } from '../domain/metric-definition.ts';
import type { MetricFigureResolvers } from '../generated/graphql.ts';

export const MetricFigure: MetricFigureResolvers = {
  month: ({ period }) => period.start,
  value: ({ metricCode, unit, value }) => shownValue(metricCode, value ?? 0, unit ?? ''),
  unit: ({ unit }) => unit ?? '',
};

/** Money is stored in minor units and shown in major ones. */
const shownValue = (metricCode: string, value: number, unit: string): number =>
  metricDefinition(metricCode)?.unit === 'MONEY' ? majorUnitsOf(value, unit).toNumber() : value;
