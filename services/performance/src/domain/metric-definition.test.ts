import { describe, expect, test } from '@jest/globals';
import { metricDefinition } from './metric-definition.ts';

describe('metric definitions of specification 2.3', () => {
  test('know unit and direction', () => {
    expect(metricDefinition('SALES_AMOUNT')).toMatchObject({ unit: 'MONEY', better: 'HIGHER', aggregate: 'SUM' });
    expect(metricDefinition('COMPLAINT_RATE')).toMatchObject({
      unit: '%',
      better: 'LOWER',
      aggregate: 'MEAN',
      max: 100,
    });
    expect(metricDefinition('PATENT_COUNT')).toMatchObject({ unit: 'count', decimals: 0, aggregate: 'SUM' });
    expect(metricDefinition('PROJECT_CYCLE_DAYS')).toMatchObject({ unit: 'days', better: 'LOWER' });
  });

  test('take a suffix where the metric has one, and only there', () => {
    expect(metricDefinition('COMPLAINT_CATEGORY_SHARE:attitude')).toMatchObject({ suffix: 'CATEGORY' });
    expect(metricDefinition('COMPLAINT_CATEGORY_SHARE')).toBeUndefined();
    expect(metricDefinition('SALES_AMOUNT:east')).toBeUndefined();
  });

  test('do not know what nobody defined', () => {
    expect(metricDefinition('HAPPINESS')).toBeUndefined();
    expect(metricDefinition('toString')).toBeUndefined();
    expect(metricDefinition('')).toBeUndefined();
  });
});
