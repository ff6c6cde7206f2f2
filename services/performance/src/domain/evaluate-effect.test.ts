import { describe, expect, test } from '@jest/globals';
import type { EffectPolicy } from './effect-policy.ts';
import { evaluateEffect } from './evaluate-effect.ts';
import { measureEffect, missingMonths } from './measure-effect.ts';
import type { MetricReading } from './metric-reading.ts';
import type { Policy } from './policy.ts';
import { beforeAndAfter, changed, effectOf, POLICIES, salesGrowing } from './samples.ts';
import type { TrainingEffect } from './training-effect.ts';

const negotiation = POLICIES['effect.sales-negotiation'];
const ingest = POLICIES['ingest.rules'];
const at = '2025-10-09T01:00:00.000Z';
const TRACKED = effectOf(negotiation);
const retention = (before: number, after: number) => beforeAndAfter('CUSTOMER_RETENTION_RATE', before, after);

interface Look {
  readonly on?: TrainingEffect;
  readonly policy?: Policy<EffectPolicy>;
  readonly when?: string;
  readonly isBackfill?: boolean;
  readonly unit?: string | null;
}

const evaluate = (readings: readonly MetricReading[], look: Look = {}) =>
  evaluateEffect(
    look.on ?? TRACKED,
    {
      readings,
      subjectId: look.unit === undefined ? 'wang-jun' : look.unit,
      at: look.when ?? at,
      isBackfill: look.isBackfill ?? false,
    },
    { effect: look.policy ?? negotiation, ingest },
  );
const gradeOf = (readings: readonly MetricReading[], look: Look = {}) => evaluate(readings, look).state.verdict?.grade;

describe('PF-16 revisions of a verdict', () => {
  const excellent = evaluate([...salesGrowing(17), ...retention(70, 77.7)]).state;

  test('PF-16 example 1: rev 2 of the figure brings sales to +10.0 % → EXCELLENT becomes STANDARD, weight 5 → 0', () => {
    const revised = evaluate([...salesGrowing(10), ...retention(70, 77.7)], { on: excellent });
    expect(revised.state).toMatchObject({
      status: 'REVISED',
      revision: 2,
      verdict: { grade: 'STANDARD', scoreWeightPct: 0 },
    });
    expect(revised.events).toMatchObject([
      { data: { grade: 'STANDARD', scoreWeightPct: 0, nominateCase: false, revision: 2 } },
    ]);
  });

  test('the same result makes no new revision', () => {
    const shifted = salesGrowing(17).map((reading) => ({ ...reading, revision: 2 }));
    expect(evaluate([...shifted, ...retention(70, 77.7)], { on: excellent })).toEqual({
      outcome: 'accepted',
      state: excellent,
      events: [],
    });
  });

  test('a figure that is taken back leaves INSUFFICIENT_DATA at once', () => {
    const [, ...rest] = salesGrowing(17);
    expect(gradeOf([...rest, ...retention(70, 77.7)], { on: excellent })).toBe('INSUFFICIENT_DATA');
  });

  test('E23: the 90th day after the first verdict is the last on which a correction counts', () => {
    const corrected = [...salesGrowing(10), ...retention(70, 77.7)];
    expect(evaluate(corrected, { on: excellent, when: '2026-01-07T15:59:59.999Z' }).state.revision).toBe(2);
    expect(evaluate(corrected, { on: excellent, when: '2026-01-07T16:00:00.000Z' })).toEqual({
      outcome: 'accepted',
      state: excellent,
      events: [],
    });
  });

  test('E7: the version of the first verdict is kept; another one is a fault', () => {
    const later = changed(negotiation, {});
    expect(evaluate(salesGrowing(20), { policy: later }).state.policy).toBeNull();
    expect(evaluate([...salesGrowing(17), ...retention(70, 77.7)], { policy: later }).state.policy?.version).toBe(2);
    expect(() => evaluate([], { on: excellent, policy: later })).toThrow(RangeError);
    expect(() => evaluate([], { policy: POLICIES['effect.sales-skills'] })).toThrow(RangeError);
  });

  test('remembers the readings that it used, with their revisions', () => {
    expect(excellent.verdict?.inputs).toHaveLength(12);
    expect(excellent.verdict?.inputs[0]).toEqual({
      metricCode: 'SALES_AMOUNT',
      month: '2025-03-01',
      sourceSystem: 'performance-system',
      revision: 1,
      value: 10_000_000,
      unit: 'CNY',
      weight: null,
    });
  });

  test('a verdict that a backfill led to stays silent', () => {
    expect(evaluate([...salesGrowing(3), ...retention(70, 77.7)], { isBackfill: true }).state.isSilent).toBe(true);
    expect(excellent.isSilent).toBe(false);
    const open = changed(ingest, { backfillSuppressActions: false });
    const evidence = {
      readings: [...salesGrowing(3), ...retention(70, 77)],
      subjectId: 'wang-jun',
      at,
      isBackfill: true,
    };
    expect(evaluateEffect(TRACKED, evidence, { effect: negotiation, ingest: open }).state.isSilent).toBe(false);
  });

  test('a cancelled effect is not graded', () => {
    const cancelled: TrainingEffect = { ...TRACKED, status: 'CANCELLED' };
    expect(evaluate([...salesGrowing(17), ...retention(70, 77.7)], { on: cancelled }).state).toBe(cancelled);
  });
});

describe('PF-02 what is missing', () => {
  test('is named by metric and month, and a month that is not over is missing too', () => {
    const [, ...sales] = salesGrowing(17);
    const metrics = measureEffect(TRACKED, [...sales, ...retention(70, 77.7)], negotiation.params, '2025-09-30');
    expect(metrics.map((metric) => [metric.code, missingMonths(metric)])).toEqual([
      ['SALES_AMOUNT', ['2025-03', '2025-09']],
      ['CUSTOMER_RETENTION_RATE', ['2025-09']],
    ]);
    const unknown = { ...negotiation.params, metrics: ['HAPPINESS'] };
    expect(() => measureEffect(TRACKED, [], unknown, '2025-10-01')).toThrow(RangeError);
  });
});
