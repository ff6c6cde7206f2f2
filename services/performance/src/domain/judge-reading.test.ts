import { describe, expect, test } from '@jest/globals';
import type { InboundMetric } from '@ladder/contracts';
import { evaluateEffect } from './evaluate-effect.ts';
import type { InboundMode } from './incoming-readings.ts';
import { incomingReadings } from './incoming-readings.ts';
import { judgeReading } from './judge-reading.ts';
import { messageOutcome } from './message-outcome.ts';
import type { MetricReading } from './metric-reading.ts';
import { effectiveReading, readingKey } from './metric-reading.ts';
import { readingsUpdated } from './readings-updated.ts';
import { beforeAndAfter, effectOf, POLICIES, salesGrowing } from './samples.ts';
import { settleImprovementPlans } from './settle-improvement-plans.ts';

const arrivedAt = '2025-10-08T10:00:00.000Z';
const MESSAGE: InboundMetric = {
  kind: 'METRIC',
  sourceSystem: 'performance-system',
  sourceRecordId: 'sales-2025-09-wang-jun',
  revision: 1,
  subjectType: 'EMPLOYEE',
  subjectId: 'wang-jun',
  period: { type: 'MONTH', start: '2025-09-01', end: '2025-09-30' },
  metrics: [
    { code: 'SALES_AMOUNT', value: 351_000, unit: 'CNY' },
    { code: 'CUSTOMER_RETENTION_RATE', value: 77.7, unit: '%', weight: 120 },
  ],
};

interface Sending {
  readonly data?: Partial<InboundMetric>;
  readonly earlier?: readonly MetricReading[];
  readonly index?: number;
  readonly at?: string;
  readonly mode?: InboundMode;
  readonly subjectId?: string | null;
}

const judge = ({ at = arrivedAt, data, earlier = [], index = 0, mode, subjectId = 'wang-jun' }: Sending = {}) =>
  judgeReading(
    earlier,
    incomingReadings({ ...MESSAGE, ...data }, { subjectId, mode })[index]!,
    at,
    POLICIES['ingest.rules'],
  );
const accepted = (sending: Sending = {}): MetricReading => {
  const verdict = judge(sending);
  if (!('stated' in verdict)) throw new Error(`not stored but ${verdict.outcome}`);
  return verdict.stated;
};
const sales = (value: number, other: Partial<InboundMetric> = {}): Partial<InboundMetric> => ({
  ...other,
  metrics: [{ code: 'SALES_AMOUNT', value, unit: 'CNY' }],
});
const period = (type: 'MONTH' | 'QUARTER', start: string, end: string) => ({ period: { type, start, end } }) as const;

describe('PF-16 readings', () => {
  test('PF-16 example 2: rev 2 first, rev 1 later → the value stays rev 2', () => {
    const second = accepted({ data: sales(330_000, { revision: 2 }) });
    const first = judge({ data: sales(351_000), earlier: [second] });
    expect(first).toMatchObject({ outcome: 'STALE', stated: { revision: 1, supersededBy: 2 } });
    expect(effectiveReading([second, accepted({ data: sales(351_000), earlier: [second] })])).toBe(second);
  });

  test('PF-16 example 3: backfill of 2024 → stored; nobody is sent to retraining', () => {
    const history = { data: sales(100, period('MONTH', '2024-01-01', '2024-01-31')), mode: 'backfill' } as const;
    expect(judge(history)).toMatchObject({ outcome: 'ACCEPTED', stated: { mode: 'BACKFILL' } });
    const negotiation = POLICIES['effect.sales-negotiation'];
    const { state } = evaluateEffect(
      effectOf(negotiation),
      {
        readings: [...salesGrowing(3), ...beforeAndAfter('CUSTOMER_RETENTION_RATE', 70, 77)],
        subjectId: 'wang-jun',
        at: '2025-10-09T01:00:00.000Z',
        isBackfill: true,
      },
      { effect: negotiation, ingest: POLICIES['ingest.rules'] },
    );
    expect(state.verdict?.grade).toBe('BELOW_TARGET');
    const settled = settleImprovementPlans(
      state,
      [],
      { planId: 'plan-1', at: '2025-10-09T01:00:00.000Z' },
      { effect: negotiation, retraining: POLICIES['retraining.loop'] },
    );
    expect(settled).toEqual({ outcome: 'accepted', state: [], events: [] });
  });

  test('a first reading is stored, money in minor units', () => {
    expect(judge()).toEqual({
      outcome: 'ACCEPTED',
      superseded: null,
      stated: {
        subjectType: 'EMPLOYEE',
        subjectId: 'wang-jun',
        metricCode: 'SALES_AMOUNT',
        period: { type: 'MONTH', start: '2025-09-01', end: '2025-09-30' },
        sourceSystem: 'performance-system',
        sourceRecordId: 'sales-2025-09-wang-jun',
        revision: 1,
        status: 'ACTIVE',
        supersededBy: null,
        value: 35_100_000,
        unit: 'CNY',
        weight: null,
        mode: 'LIVE',
        reason: null,
        batchId: null,
        receivedAt: arrivedAt,
      },
    });
    expect(accepted({ index: 1 })).toMatchObject({ value: 77.7, unit: '%', weight: 120 });
    expect(readingKey(accepted())).toBe('performance-system|EMPLOYEE|wang-jun|SALES_AMOUNT|M:2025-09');
  });

  test('a higher revision replaces a lower one', () => {
    const first = accepted();
    const second = judge({ data: sales(330_000, { revision: 2 }), earlier: [first] });
    expect(second).toMatchObject({
      outcome: 'ACCEPTED',
      stated: { revision: 2, mode: 'CORRECTION', value: 33_000_000 },
      superseded: { revision: 1, supersededBy: 2 },
    });
  });

  test('E1: the same revision again is a DUPLICATE, whatever the trace says, and a CONFLICT when a figure differs', () => {
    const earlier = [accepted()];
    expect(judge({ earlier })).toEqual({ outcome: 'DUPLICATE' });
    expect(judge({ earlier, data: { sourceRecordId: 'another' } })).toEqual({ outcome: 'DUPLICATE' });
    expect(judge({ earlier, data: sales(351_000.01) })).toEqual({ outcome: 'CONFLICT' });
    expect(judge({ earlier, data: { metrics: [{ code: 'SALES_AMOUNT', value: 351_000, unit: 'USD' }] } })).toEqual({
      outcome: 'CONFLICT',
    });
    expect(judge({ earlier, data: { status: 'WITHDRAWN' } })).toEqual({ outcome: 'CONFLICT' });
    const weighed = { metrics: [{ code: 'SALES_AMOUNT', value: 351_000, unit: 'CNY', weight: 2 }] };
    expect(judge({ earlier, data: weighed })).toEqual({ outcome: 'CONFLICT' });
  });

  test('a duplicate stays one, however late it comes again', () => {
    expect(judge({ earlier: [accepted()], at: '2029-01-01T00:00:00.000Z' })).toEqual({ outcome: 'DUPLICATE' });
  });

  test('a withdrawal takes the figure back, and may come before the original', () => {
    const original = accepted();
    const withdrawal = { data: { revision: 2, status: 'WITHDRAWN', metrics: [{ code: 'SALES_AMOUNT' }] } } as const;
    const withdrawn = judge({ ...withdrawal, earlier: [original] });
    expect(withdrawn).toMatchObject({ outcome: 'ACCEPTED', stated: { status: 'WITHDRAWN', value: null, unit: null } });
    expect(effectiveReading([original, accepted({ ...withdrawal, earlier: [original] })])).toBeNull();
    expect(judge({ earlier: [accepted(withdrawal)] })).toMatchObject({ outcome: 'STALE' });
  });

  test('a backfill must be said, and its correction stays silent', () => {
    expect(accepted({ mode: 'live', data: { revision: 2 } }).mode).toBe('LIVE');
    expect(accepted({ data: { revision: 2 } }).mode).toBe('CORRECTION');
    const history = accepted({ mode: 'backfill' });
    expect(accepted({ data: { revision: 2 }, earlier: [history] }).mode).toBe('BACKFILL');
  });

  test('somebody unknown is held', () => {
    expect(judge({ subjectId: null })).toEqual({ outcome: 'QUARANTINED', code: 'UNKNOWN_SUBJECT' });
  });

  test('E23: 24 months after the last day of its period a figure is still good, a day later it is TOO_OLD', () => {
    const old = sales(1, period('MONTH', '2023-09-01', '2023-09-30'));
    expect(judge({ data: old, at: '2025-09-30T15:59:59.999Z' })).toMatchObject({ outcome: 'ACCEPTED' });
    expect(judge({ data: old, at: '2025-09-30T16:00:00.000Z' })).toEqual({ outcome: 'QUARANTINED', code: 'TOO_OLD' });
  });

  test('a month that has not begun is FUTURE, but for ten minutes of clock skew', () => {
    const early = { data: sales(1, period('MONTH', '2025-11-01', '2025-11-30')) };
    expect(judge({ ...early, at: '2025-10-31T15:49:59.999Z' })).toEqual({ outcome: 'QUARANTINED', code: 'FUTURE' });
    expect(judge({ ...early, at: '2025-10-31T15:50:00.000Z' })).toMatchObject({ outcome: 'ACCEPTED' });
  });

  test('is refused against its definition, with a pointer', () => {
    const one = (metric: InboundMetric['metrics'][number], other: Partial<InboundMetric> = {}) =>
      judge({ data: { ...other, metrics: [metric] } });
    const refused = (code: string, pointer: string) => ({ outcome: 'REJECTED', code, pointer });
    expect(one({ code: 'HAPPINESS', value: 1, unit: '%' })).toEqual(refused('UNKNOWN_METRIC', '/data/metrics/0/code'));
    expect(one({ code: 'STORE_REVENUE', value: 1, unit: 'CNY' })).toEqual(
      refused('SUBJECT_TYPE_NOT_ALLOWED', '/data/subjectType'),
    );
    expect(one({ code: 'SALES_AMOUNT', value: 1, unit: 'CNY' }, period('MONTH', '2025-09-02', '2025-09-30'))).toEqual(
      refused('NOT_A_CALENDAR_PERIOD', '/data/period'),
    );
    expect(one({ code: 'SALES_AMOUNT', value: 1, unit: '%' })).toEqual(refused('WRONG_UNIT', '/data/metrics/0/unit'));
    expect(one({ code: 'SALES_AMOUNT', value: 1, unit: 'ZZZ' })).toEqual(refused('WRONG_UNIT', '/data/metrics/0/unit'));
    expect(one({ code: 'NEW_CUSTOMERS', value: 1, unit: 'days' })).toEqual(
      refused('WRONG_UNIT', '/data/metrics/0/unit'),
    );
    expect(one({ code: 'SALES_AMOUNT', unit: 'CNY' })).toEqual(refused('MISSING', '/data/metrics/0/value'));
    expect(one({ code: 'SALES_AMOUNT', value: 1 })).toEqual(refused('MISSING', '/data/metrics/0/unit'));
    expect(one({ code: 'SALES_AMOUNT', value: 1, unit: 'CNY', weight: 0 })).toEqual(
      refused('OUT_OF_RANGE', '/data/metrics/0/weight'),
    );
  });

  test('is refused outside its range and with decimals that its unit has not, and accepted on the bound', () => {
    const value = (code: string, figure: number, unit: string) => {
      const verdict = judge({ data: { metrics: [{ code, value: figure, unit }] } });
      return verdict.outcome === 'REJECTED' ? verdict.code : verdict.outcome;
    };
    expect(value('CUSTOMER_RETENTION_RATE', 100, '%')).toBe('ACCEPTED');
    expect(value('CUSTOMER_RETENTION_RATE', 100.0001, '%')).toBe('OUT_OF_RANGE');
    expect(value('CUSTOMER_RETENTION_RATE', 0, '%')).toBe('ACCEPTED');
    expect(value('CUSTOMER_RETENTION_RATE', -0.1, '%')).toBe('OUT_OF_RANGE');
    expect(value('CUSTOMER_RETENTION_RATE', 77.7777, '%')).toBe('ACCEPTED');
    expect(value('CUSTOMER_RETENTION_RATE', 77.77777, '%')).toBe('TOO_MANY_DECIMALS');
    expect(value('NEW_CUSTOMERS', 3, 'count')).toBe('ACCEPTED');
    expect(value('NEW_CUSTOMERS', 3.5, 'count')).toBe('TOO_MANY_DECIMALS');
    expect(value('SALES_AMOUNT', 0.01, 'CNY')).toBe('ACCEPTED');
    expect(value('SALES_AMOUNT', 0.001, 'CNY')).toBe('TOO_MANY_DECIMALS');
    expect(value('SALES_AMOUNT', 0.5, 'JPY')).toBe('TOO_MANY_DECIMALS');
    expect(value('SALES_AMOUNT', Number.NaN, 'CNY')).toBe('OUT_OF_RANGE');
    expect(value('SALES_AMOUNT', 999_999_999_999.99, 'CNY')).toBe('ACCEPTED');
  });

  test('a code that stands twice is refused in both places, and the others are not', () => {
    const metrics = [
      { code: 'SALES_AMOUNT', value: 1, unit: 'CNY' },
      { code: 'NEW_CUSTOMERS', value: 3, unit: 'count' },
      { code: 'SALES_AMOUNT', value: 2, unit: 'CNY' },
    ];
    const verdicts = [0, 1, 2].map((index) => judge({ data: { metrics }, index }));
    expect(verdicts[0]).toEqual({ outcome: 'REJECTED', code: 'METRIC_TWICE', pointer: '/data/metrics/0/code' });
    expect(verdicts[1]).toMatchObject({ outcome: 'ACCEPTED' });
    expect(verdicts[2]).toMatchObject({ outcome: 'REJECTED', pointer: '/data/metrics/2/code' });
    expect(messageOutcome(verdicts)).toBe('REJECTED');
  });

  test('the outcome of a message is the gravest of its metrics', () => {
    const outcomes = ['DUPLICATE', 'ACCEPTED', 'STALE', 'QUARANTINED', 'CONFLICT', 'REJECTED'] as const;
    outcomes.forEach((outcome, index) => {
      expect(messageOutcome(outcomes.slice(0, index + 1).map((each) => ({ outcome: each })))).toBe(outcome);
    });
    expect(() => messageOutcome([])).toThrow(RangeError);
  });
});

describe('PF-16 what the platform learns of readings', () => {
  test('one event per message, money in major units', () => {
    const both = [0, 1].map((index) => ({ stated: accepted({ index }), superseded: null }));
    expect(readingsUpdated(both, 'message-1', arrivedAt)).toEqual({
      type: 'performance-updated.v1',
      key: 'wang-jun',
      time: arrivedAt,
      data: {
        kind: 'METRIC',
        sourceSystem: 'performance-system',
        sourceRecordId: 'sales-2025-09-wang-jun',
        revision: 1,
        subjectType: 'EMPLOYEE',
        subjectId: 'wang-jun',
        employeeId: 'wang-jun',
        period: { type: 'MONTH', start: '2025-09-01', end: '2025-09-30' },
        status: 'ACTIVE',
        metrics: [
          { code: 'SALES_AMOUNT', value: 351_000, unit: 'CNY' },
          { code: 'CUSTOMER_RETENTION_RATE', value: 77.7, unit: '%', weight: 120 },
        ],
      },
    });
  });

  test('a unit has a key of its own, and the message is the trace where the sender gave none', () => {
    const stated = { ...accepted(), subjectType: 'TEAM', subjectId: 'sales-team-east', sourceRecordId: null } as const;
    const event = readingsUpdated([{ stated, superseded: null }], 'message-1', arrivedAt);
    expect(event).toMatchObject({ key: 'TEAM:sales-team-east', data: { sourceRecordId: 'message-1' } });
    expect(event?.data).not.toHaveProperty('employeeId');
  });

  test('a withdrawal repeats the last known figure, and is not told where nobody knew one', () => {
    const superseded = accepted();
    const stated: MetricReading = { ...superseded, revision: 2, status: 'WITHDRAWN', value: null, unit: null };
    expect(readingsUpdated([{ stated, superseded }], 'message-2', arrivedAt)).toMatchObject({
      data: { status: 'WITHDRAWN', revision: 2, metrics: [{ value: 351_000 }] },
    });
    expect(readingsUpdated([{ stated, superseded: null }], 'message-2', arrivedAt)).toBeNull();
    expect(readingsUpdated([], 'message-3', arrivedAt)).toBeNull();
  });
});
