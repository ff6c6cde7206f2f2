import { describe, expect, test } from '@jest/globals';
import { calculateScore } from './calculate-score.ts';
import { evaluateEffect } from './evaluate-effect.ts';
import { incomingReadings } from './incoming-readings.ts';
import { judgeReading } from './judge-reading.ts';
import type { MetricReading } from './metric-reading.ts';
import { openScore } from './quarterly-score.ts';
import { beforeAndAfter, effectOf, POLICIES } from './samples.ts';

const negotiation = POLICIES['effect.sales-negotiation'];
const ingest = POLICIES['ingest.rules'];
const scoring = { weight: POLICIES['score.training-weight'], grade: POLICIES['score.grade'] };
const at = '2025-10-09T01:05:00.000Z';

describe('Wang Jun (archetype 3)', () => {
  const untilAugust = [
    ...beforeAndAfter('SALES_AMOUNT', 10_000_000, 11_700_000),
    ...beforeAndAfter('CUSTOMER_RETENTION_RATE', 70, 77.7),
  ].filter(({ period }) => period.start !== '2025-09-01');
  const look = (readings: readonly MetricReading[]) =>
    evaluateEffect(
      effectOf(negotiation),
      { readings, subjectId: 'wang-jun', at, isBackfill: false },
      { effect: negotiation, ingest },
    );

  test('is tracked until August, and his September message brings +17 % / +11 % → EXCELLENT, 80 → 85', () => {
    expect(look(untilAugust)).toMatchObject({ state: { status: 'TRACKING' }, events: [] });

    const september = incomingReadings(
      {
        kind: 'METRIC',
        sourceSystem: 'performance-system',
        sourceRecordId: 'sales-2025-09-wang-jun',
        revision: 1,
        subjectType: 'EMPLOYEE',
        subjectId: 'wang-jun',
        period: { type: 'MONTH', start: '2025-09-01', end: '2025-09-30' },
        metrics: [
          { code: 'SALES_AMOUNT', value: 117_000, unit: 'CNY' },
          { code: 'CUSTOMER_RETENTION_RATE', value: 77.7, unit: '%' },
        ],
      },
      { subjectId: 'wang-jun', mode: undefined },
    ).flatMap((incoming) => {
      const verdict = judgeReading([], incoming, at, ingest);
      return 'stated' in verdict ? [verdict.stated] : [];
    });
    expect(september).toHaveLength(2);

    const { verdict } = look([...untilAugust, ...september]).state;
    expect(verdict).toMatchObject({
      grade: 'EXCELLENT',
      scoreWeightPct: 5,
      improvements: [
        { before: 300_000, after: 351_000, pct: 17 },
        { before: 70, after: 77.7, pct: 11 },
      ],
    });

    const quarter = openScore('score-1', 'wang-jun', 'Q:2025-3');
    const base = calculateScore(quarter, { baseScore: 80, effectWeightsPct: [] }, at, scoring).state;
    expect(base.finalScore).toBe(80);
    const weighted = calculateScore(base, { baseScore: 80, effectWeightsPct: [verdict!.scoreWeightPct] }, at, scoring);
    expect(weighted.state).toMatchObject({ finalScore: 85, grade: 'GOOD', revision: 2 });
  });
});
