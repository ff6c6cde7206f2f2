import { describe, expect, test } from '@jest/globals';
import { effectWindow, monthsOf } from './effect-window.ts';
import { evaluateEffect } from './evaluate-effect.ts';
import { beforeAndAfter, changed, effectOf, POLICIES, salesGrowing } from './samples.ts';

const negotiation = POLICIES['effect.sales-negotiation'];
const windowOf = (completedAt: string, policy = POLICIES['effect.window']) => effectWindow(completedAt, policy);

describe('PF-02 tracking window', () => {
  test('PF-02 example 1: completed 2025-03-14 → baseline Dec–Feb, tracking Apr–Jun, graded from 1 July, deadline 30 July', () => {
    expect(windowOf('2025-03-14T02:00:00.000Z')).toEqual({
      baseline: { start: '2024-12-01', end: '2025-02-28' },
      window: { start: '2025-04-01', end: '2025-06-30' },
      deadline: '2025-07-30',
      quarter: 'Q:2025-2',
    });
    const effect = effectOf(negotiation, { completedAt: '2025-03-14T02:00:00.000Z' });
    const readings = [...salesGrowing(17), ...beforeAndAfter('CUSTOMER_RETENTION_RATE', 70, 77.7)];
    const months = ['2024-12', '2025-01', '2025-02', '2025-04', '2025-05', '2025-06'];
    const moved = readings.map((reading, index) => {
      const month = months[index % 6] ?? '';
      return { ...reading, period: { type: 'MONTH' as const, start: `${month}-01`, end: `${month}-28` } };
    });
    const evaluatedAt = (at: string) =>
      evaluateEffect(
        effect,
        { readings: moved, subjectId: 'wang-jun', at, isBackfill: false },
        { effect: negotiation, ingest: POLICIES['ingest.rules'] },
      ).state.status;
    // Midnight in Shanghai is 16:00 in UTC.
    expect(evaluatedAt('2025-06-30T15:59:59.999Z')).toBe('TRACKING');
    expect(evaluatedAt('2025-06-30T16:00:00.000Z')).toBe('EVALUATED');
  });

  test('PF-02 example 2: June is missing on 30 July → INSUFFICIENT_DATA, graded when it arrives later', () => {
    const effect = effectOf(negotiation, { completedAt: '2025-03-14T02:00:00.000Z' });
    const policies = { effect: negotiation, ingest: POLICIES['ingest.rules'] };
    const months = ['2024-12', '2025-01', '2025-02', '2025-04', '2025-05', '2025-06'];
    const all = (metricCode: string, before: number, after: number) =>
      beforeAndAfter(metricCode, before, after).map((reading, index) => ({
        ...reading,
        period: { type: 'MONTH' as const, start: `${months[index]}-01`, end: `${months[index]}-28` },
      }));
    const complete = [...all('SALES_AMOUNT', 10_000_000, 11_700_000), ...all('CUSTOMER_RETENTION_RATE', 70, 77.7)];
    const withoutJune = complete.filter(({ period }) => period.start !== '2025-06-01');
    const look = (readings: typeof complete, at: string, known = effect) =>
      evaluateEffect(known, { readings, subjectId: 'wang-jun', at, isBackfill: false }, policies);
    expect(look(withoutJune, '2025-07-29T02:00:00.000Z')).toEqual({ outcome: 'accepted', state: effect, events: [] });
    const late = look(withoutJune, '2025-07-30T02:00:00.000Z');
    expect(late.state.verdict).toMatchObject({ grade: 'INSUFFICIENT_DATA', insufficientReason: 'MISSING_MONTHS' });
    expect(late.events).toMatchObject([
      {
        type: 'training-effect-evaluated.v1',
        data: { grade: 'INSUFFICIENT_DATA', insufficientReason: 'MISSING_MONTHS', revision: 1 },
      },
    ]);
    expect(look(complete, '2025-08-04T02:00:00.000Z', late.state)).toMatchObject({
      state: { status: 'REVISED', revision: 2, verdict: { grade: 'EXCELLENT', insufficientReason: null } },
    });
  });

  test('takes the day of completion from the company calendar', () => {
    expect(windowOf('2025-05-31T15:59:59.999Z').window.start).toBe('2025-06-01');
    expect(windowOf('2025-05-31T16:00:00.000Z').window.start).toBe('2025-07-01');
  });

  test('compares with the same months of last year where the policy says so', () => {
    const seasonal = changed(POLICIES['effect.window'], { baseline: 'SAME_PERIOD_LAST_YEAR' });
    expect(windowOf('2025-03-14T02:00:00.000Z', seasonal).baseline).toEqual({ start: '2024-04-01', end: '2024-06-30' });
  });

  test('counts the months of a span over the turn of the year', () => {
    expect(monthsOf({ start: '2024-12-01', end: '2025-02-28' })).toEqual(['2024-12', '2025-01', '2025-02']);
    expect(monthsOf({ start: '2025-02-01', end: '2025-02-28' })).toEqual(['2025-02']);
  });
});
