import { describe, expect, test } from '@jest/globals';
import type { EffectPolicy } from './effect-policy.ts';
import { evaluateEffect } from './evaluate-effect.ts';
import type { MetricReading } from './metric-reading.ts';
import type { Policy } from './policy.ts';
import { beforeAndAfter, changed, effectOf, POLICIES, readingOf, salesGrowing, TRACKING } from './samples.ts';
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

describe('PF-03 excellent negotiation', () => {
  test('PF-03 example 1: sales 300,000 → 351,000, retention 70 % → 77.7 % → EXCELLENT, weight 5, contribution 14.0 %', () => {
    const { events, state } = evaluate([...salesGrowing(17), ...retention(70, 77.7)]);
    expect(state).toMatchObject({
      status: 'EVALUATED',
      revision: 1,
      policy: { key: 'effect.sales-negotiation', version: 1 },
      firstEvaluatedAt: at,
      verdict: {
        grade: 'EXCELLENT',
        scoreWeightPct: 5,
        contributionPct: 14,
        nominateCase: true,
        isTargetReached: true,
      },
    });
    expect(events).toEqual([
      {
        type: 'training-effect-evaluated.v1',
        key: 'wang-jun',
        time: at,
        policy: { key: 'effect.sales-negotiation', version: 1 },
        data: {
          effectId: 'effect-1',
          recordId: 'record-1',
          courseId: 'negotiation',
          attempt: 1,
          policy: { key: 'effect.sales-negotiation', version: 1 },
          subjectType: 'EMPLOYEE',
          subjectId: 'wang-jun',
          baseline: { start: '2025-03-01', end: '2025-05-31' },
          window: { start: '2025-07-01', end: '2025-09-30' },
          improvements: [
            { code: 'SALES_AMOUNT', unit: 'CNY', before: 300_000, after: 351_000, pct: 17 },
            { code: 'CUSTOMER_RETENTION_RATE', unit: '%', before: 70, after: 77.7, pct: 11 },
          ],
          grade: 'EXCELLENT',
          contributionPct: 14,
          scoreWeightPct: 5,
          nominateCase: true,
          quarter: 'Q:2025-3',
          overlap: false,
          revision: 1,
        },
      },
    ]);
  });

  test('PF-03 example 2: sales +15.0 % exactly, retention +10 % → STANDARD', () => {
    expect(gradeOf([...salesGrowing(15), ...retention(70, 77)])).toBe('STANDARD');
    expect(gradeOf([...salesGrowing(15.001), ...retention(70, 77)])).toBe('EXCELLENT');
  });

  test('PF-03 example 3: sales +20 %, retention +9.9 % → STANDARD', () => {
    expect(gradeOf([...salesGrowing(20), ...retention(70, 76.93)])).toBe('STANDARD');
    expect(gradeOf([...salesGrowing(20), ...retention(70, 77)])).toBe('EXCELLENT');
  });

  test('is exact where a mean of three months has no end: 200/3 → 220/3 is +10 %', () => {
    const months = (values: readonly number[], metric = 'CUSTOMER_RETENTION_RATE') =>
      [...values].map((value, index) => readingOf(metric, `2025-0${[3, 4, 5, 7, 8, 9][index]}`, value));
    expect(gradeOf([...salesGrowing(16), ...months([66, 67, 67, 73, 73, 74])])).toBe('EXCELLENT');
    expect(gradeOf([...salesGrowing(16), ...months([66, 67, 67, 73, 73, 73.99])])).toBe('STANDARD');
  });

  test('counts retention in points where the policy says so', () => {
    const points: Policy<EffectPolicy> = changed(negotiation, {
      verdicts: negotiation.params.verdicts.map((rule) => ({
        ...rule,
        when: rule.when.map((limit) =>
          limit.name === 'retentionUpliftPct' ? { ...limit, change: 'PERCENTAGE_POINTS' } : limit,
        ),
      })),
    });
    expect(gradeOf([...salesGrowing(20), ...retention(70, 79.99)], { policy: points })).toBe('STANDARD');
    expect(gradeOf([...salesGrowing(20), ...retention(70, 80)], { policy: points })).toBe('EXCELLENT');
  });
});

describe('PF-06 middle band', () => {
  test('PF-06 example 1: +9 %, retention +12 % → STANDARD', () => {
    expect(evaluate([...salesGrowing(9), ...retention(50, 56)]).state.verdict).toMatchObject({
      grade: 'STANDARD',
      scoreWeightPct: 0,
      nominateCase: false,
      contributionPct: 10.5,
    });
  });

  test('PF-06 example 2: +16 %, retention +4 % → STANDARD', () => {
    expect(gradeOf([...salesGrowing(16), ...retention(50, 52)])).toBe('STANDARD');
  });
});

describe('PF-05 below 5 %', () => {
  test('3 % and 4.999 % are BELOW_TARGET, 5 % exactly has reached the target', () => {
    expect(gradeOf([...salesGrowing(3), ...retention(70, 84)])).toBe('BELOW_TARGET');
    expect(gradeOf([...salesGrowing(4.999), ...retention(70, 84)])).toBe('BELOW_TARGET');
    expect(evaluate([...salesGrowing(5), ...retention(70, 70)]).state.verdict).toMatchObject({
      grade: 'STANDARD',
      isTargetReached: true,
    });
  });
});

describe('E6 a metric is needed only where the verdict turns on it', () => {
  const onDeadline = { when: '2025-10-30T01:00:00.000Z' };

  test('sales below 5 % are BELOW_TARGET without retention, 5 % and 15 % exactly are STANDARD', () => {
    expect(evaluate(salesGrowing(4.999), onDeadline).state.verdict).toMatchObject({
      grade: 'BELOW_TARGET',
      contributionPct: null,
    });
    expect(gradeOf(salesGrowing(5), onDeadline)).toBe('STANDARD');
    expect(gradeOf(salesGrowing(15), onDeadline)).toBe('STANDARD');
  });

  test('above 15 % retention decides, so that its lack is INSUFFICIENT_DATA', () => {
    expect(evaluate(salesGrowing(15.001), onDeadline).state.verdict).toMatchObject({
      grade: 'INSUFFICIENT_DATA',
      insufficientReason: 'MISSING_MONTHS',
      scoreWeightPct: 0,
    });
    expect(evaluate([...salesGrowing(16), ...retention(0, 80)]).state.verdict).toMatchObject({
      grade: 'INSUFFICIENT_DATA',
      insufficientReason: 'ZERO_BASELINE',
    });
    expect(gradeOf([...salesGrowing(3), ...retention(0, 80)])).toBe('BELOW_TARGET');
  });

  test('sales from nothing or in two currencies are INSUFFICIENT_DATA, never infinity', () => {
    expect(evaluate([...beforeAndAfter('SALES_AMOUNT', 0, 100), ...retention(70, 77)]).state.verdict).toMatchObject({
      grade: 'INSUFFICIENT_DATA',
      insufficientReason: 'ZERO_BASELINE',
      improvements: [{ before: 0, after: 3, pct: null }, { pct: 10 }],
    });
    const mixed = salesGrowing(20).map((reading) =>
      reading.period.start < '2025-06' ? reading : { ...reading, unit: 'USD' },
    );
    expect(evaluate([...mixed, ...retention(70, 77)]).state.verdict).toMatchObject({
      insufficientReason: 'MIXED_CURRENCY',
    });
  });

  test('waits for the months of every metric before the deadline', () => {
    expect(evaluate(salesGrowing(3), { when: '2025-10-29T15:59:59.999Z' })).toEqual({
      outcome: 'accepted',
      state: TRACKED,
      events: [],
    });
    expect(gradeOf(salesGrowing(3), { when: '2025-10-29T16:00:00.000Z' })).toBe('BELOW_TARGET');
  });
});

describe('effects of lines and teams', () => {
  const lean = POLICIES['effect.lean-production'];
  const line = { subjectType: 'PRODUCTION_LINE', subjectId: 'line-3' } as const;
  const lineEffect = effectOf(lean, { courseId: 'lean', courseCode: 'LEAN' });
  const onLine = (defects: readonly [number, number], speed: readonly [number, number]) =>
    evaluate(
      [
        ...beforeAndAfter('DEFECT_RATE', ...defects, line),
        ...beforeAndAfter('PRODUCTION_EFFICIENCY', ...speed, { ...line, unit: 'units/hour' }),
      ],
      { on: lineEffect, policy: lean, unit: 'line-3' },
    ).state;

  test('PF-07 example 1: defects 5.00 → 4.60, efficiency 100 → 110 → EFFECTIVE, 12 %, case nominated', () => {
    expect(onLine([5, 4.6], [100, 110])).toMatchObject({
      subjectType: 'PRODUCTION_LINE',
      subjectId: 'line-3',
      verdict: { grade: 'EFFECTIVE', contributionPct: 12, nominateCase: true, scoreWeightPct: 0 },
    });
  });

  test('PF-07 example 2: −8.5 %, +9.9 % → PARTIAL', () => {
    expect(onLine([10, 9.15], [100, 109.9]).verdict?.grade).toBe('PARTIAL');
  });

  test('PF-07 example 3: 4.60 % instead of 5.00 % is a relative −8 %, not 8 points', () => {
    expect(onLine([5, 4.6], [100, 110]).verdict?.improvements[0]).toMatchObject({ before: 5, after: 4.6, pct: 8 });
    expect(onLine([5, 4.6001], [100, 110]).verdict?.grade).toBe('PARTIAL');
  });

  test('PF-09 example 1: −8.5 % / +9.9 % → PARTIAL', () => {
    expect(onLine([10, 9.15], [100, 109.9]).verdict).toMatchObject({
      grade: 'PARTIAL',
      contributionPct: 0,
      nominateCase: false,
    });
  });

  test('less than 5 % on both is NO_CHANGE, also when worse; 5 % on one is not', () => {
    expect(onLine([100, 99], [100, 102]).verdict).toMatchObject({ grade: 'NO_CHANGE', contributionPct: 0 });
    expect(onLine([50, 51.5], [100, 99]).verdict?.grade).toBe('NO_CHANGE');
    expect(onLine([100, 95], [100, 102]).verdict?.grade).toBe('PARTIAL');
  });

  test('a move away from the unit is INSUFFICIENT_DATA once the window is over', () => {
    const moved = { on: lineEffect, policy: lean, unit: null };
    expect(evaluate([], moved).state.verdict).toMatchObject({
      grade: 'INSUFFICIENT_DATA',
      insufficientReason: 'MOVED',
    });
    expect(evaluate([], { ...moved, when: '2025-09-30T15:59:59.999Z' }).state.verdict).toBeNull();
  });
});

describe('effects that are only measured', () => {
  const skills = POLICIES['effect.sales-skills'];
  const team = POLICIES['effect.team-management'];
  const skillsEffect = effectOf(skills, { courseId: 'sales-skills', courseCode: 'SALES_SKILLS' });
  const customers = (before: readonly number[], after: readonly number[]) =>
    [...before, ...after].map((value, index) =>
      readingOf('NEW_CUSTOMERS', `2025-0${[3, 4, 5, 7, 8, 9][index]}`, value, { unit: 'count' }),
    );

  test('PF-10 example 1: sales 200,000 → 230,000 (+15.0 %), customers 20 → 26 (+30.0 %)', () => {
    const sales = [5_000_000, 5_000_000, 10_000_000, 7_000_000, 8_000_000, 8_000_000].map((value, index) =>
      readingOf('SALES_AMOUNT', `2025-0${[3, 4, 5, 7, 8, 9][index]}`, value),
    );
    const { state } = evaluate([...sales, ...customers([6, 7, 7], [8, 9, 9])], { on: skillsEffect, policy: skills });
    expect(state.verdict).toMatchObject({
      grade: 'NONE',
      scoreWeightPct: 0,
      improvements: [
        { code: 'SALES_AMOUNT', before: 200_000, after: 230_000, pct: 15 },
        { code: 'NEW_CUSTOMERS', before: 20, after: 26, pct: 30 },
      ],
    });
  });

  test('PF-11 example 1: turnover 10 % → 8 % (20.0 % better), tasks 80 % → 88 % (+10.0 %)', () => {
    const unit = { subjectType: 'TEAM', subjectId: 'sales-team-east' } as const;
    const { state } = evaluate(
      [...beforeAndAfter('TURNOVER_RATE', 10, 8, unit), ...beforeAndAfter('TASK_COMPLETION_RATE', 80, 88, unit)],
      { on: effectOf(team, { courseCode: 'TEAM_MGMT' }), policy: team, unit: 'sales-team-east' },
    );
    expect(state).toMatchObject({ subjectType: 'TEAM', subjectId: 'sales-team-east' });
    expect(state.verdict).toMatchObject({
      grade: 'NONE',
      improvements: [{ pct: 20 }, { pct: 10 }],
      contributionPct: 15,
    });
  });

  test('E45: nothing to compare one metric with leaves NONE and that improvement unknown', () => {
    const { state } = evaluate([...salesGrowing(10), ...customers([0, 0, 0], [1, 2, 3])], {
      on: skillsEffect,
      policy: skills,
    });
    expect(state.verdict).toMatchObject({
      grade: 'NONE',
      contributionPct: null,
      improvements: [{ pct: 10 }, { pct: null }],
    });
  });

  test('a missing month on the deadline is INSUFFICIENT_DATA here too', () => {
    const look = { on: skillsEffect, policy: skills, when: '2025-10-30T01:00:00.000Z' };
    expect(evaluate(salesGrowing(10), look).state.verdict).toMatchObject({ insufficientReason: 'MISSING_MONTHS' });
  });

  test('E15: a mean of +20 and −30 is no contribution, not a negative one', () => {
    const { state } = evaluate([...salesGrowing(20), ...customers([10, 10, 10], [7, 7, 7])], {
      on: skillsEffect,
      policy: skills,
    });
    expect(state.verdict?.contributionPct).toBe(0);
    const mixed = evaluate([...salesGrowing(20), ...customers([10, 10, 10], [9, 9, 9])], {
      on: skillsEffect,
      policy: skills,
    });
    expect(mixed.state.verdict?.contributionPct).toBe(5);
  });

  test('a window with some weights says so', () => {
    const rates = beforeAndAfter('CUSTOMER_RETENTION_RATE', 70, 77.7).map((reading) =>
      reading.period.start === `${TRACKING[0]}-01` ? { ...reading, weight: 40 } : reading,
    );
    expect(evaluate([...salesGrowing(17), ...rates]).state.verdict?.mixedWeights).toEqual(['CUSTOMER_RETENTION_RATE']);
  });
});
