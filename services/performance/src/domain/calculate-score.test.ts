import { describe, expect, test } from '@jest/globals';
import type { ScoreBasis, TrainingWeightPolicy } from './calculate-score.ts';
import { calculateScore } from './calculate-score.ts';
import { lockQuarter } from './lock-quarter.ts';
import { openScore } from './quarterly-score.ts';
import { changed, POLICIES } from './samples.ts';

const at = '2025-10-09T01:00:00.000Z';
const OPEN = openScore('score-1', 'wang-jun', 'Q:2025-3');
const calculate = (basis: Partial<ScoreBasis>, { from = OPEN, weight = POLICIES['score.training-weight'] } = {}) =>
  calculateScore(from, { baseScore: 80, effectWeightsPct: [5], ...basis }, at, {
    weight,
    grade: POLICIES['score.grade'],
  });
const inMode = (mode: TrainingWeightPolicy['mode']) => ({
  weight: changed(POLICIES['score.training-weight'], { mode }),
});

describe('PF-04 training weight in the quarterly score', () => {
  test('PF-04 example 1: base 80: ADDED_WEIGHT → 85; MULTIPLY → 84; REWEIGHT → 81', () => {
    expect(calculate({}).state.finalScore).toBe(85);
    expect(calculate({}, inMode('MULTIPLY')).state.finalScore).toBe(84);
    expect(calculate({}, inMode('REWEIGHT')).state.finalScore).toBe(81);
  });

  test('PF-04 example 2: base 98 → 100 (cap)', () => {
    expect(calculate({ baseScore: 98 }).state.finalScore).toBe(100);
    expect(calculate({ baseScore: 95 }).state.finalScore).toBe(100);
    expect(calculate({ baseScore: 94.99 }).state.finalScore).toBe(99.99);
  });

  test('PF-04 example 3: two excellent effects in one quarter, base 80 → 85, not 90', () => {
    expect(calculate({ effectWeightsPct: [5, 5] }).state).toMatchObject({ trainingWeightPct: 5, finalScore: 85 });
  });

  test('of unequal weights the larger counts, at most 5', () => {
    expect(calculate({ effectWeightsPct: [2, 3, 0] }).state).toMatchObject({ trainingWeightPct: 3, finalScore: 83 });
    expect(calculate({ effectWeightsPct: [8] }).state).toMatchObject({ trainingWeightPct: 5, finalScore: 85 });
  });

  test('without an excellent effect the score is the base, in every mode', () => {
    for (const mode of ['ADDED_WEIGHT', 'MULTIPLY', 'REWEIGHT'] as const) {
      expect(calculate({ effectWeightsPct: [0] }, inMode(mode)).state).toMatchObject({
        trainingWeightPct: 0,
        finalScore: 80,
      });
    }
  });

  test('adds decimals exactly', () => {
    expect(calculate({ baseScore: 81.1, effectWeightsPct: [0.1] }).state.finalScore).toBe(81.2);
  });

  test('tells what it computed, with the policy that decided', () => {
    expect(calculate({})).toEqual({
      outcome: 'accepted',
      state: {
        ...OPEN,
        baseScore: 80,
        trainingWeightPct: 5,
        finalScore: 85,
        grade: 'GOOD',
        status: 'CALCULATED',
        policy: { key: 'score.training-weight', version: 1 },
        calculatedAt: at,
        revision: 1,
      },
      events: [
        {
          type: 'performance-updated.v1',
          key: 'wang-jun',
          time: at,
          policy: { key: 'score.training-weight', version: 1 },
          data: {
            kind: 'SCORE',
            sourceSystem: 'performance',
            sourceRecordId: 'score-1',
            revision: 1,
            quarter: 'Q:2025-3',
            baseScore: 80,
            trainingWeightPct: 5,
            finalScore: 85,
            grade: 'GOOD',
            locked: false,
          },
        },
      ],
    });
  });

  test('the same figures make no new revision, and a weight that falls away makes one', () => {
    const from = calculate({}).state;
    expect(calculate({}, { from })).toEqual({ outcome: 'accepted', state: from, events: [] });
    expect(calculate({ effectWeightsPct: [0] }, { from })).toMatchObject({
      state: { revision: 2, finalScore: 80, trainingWeightPct: 0 },
      events: [{ data: { finalScore: 80, revision: 2 } }],
    });
  });

  test('waits for a base score, and keeps the weight until it comes', () => {
    const waiting = calculate({ baseScore: null });
    expect(waiting).toMatchObject({ state: { status: 'OPEN', trainingWeightPct: 5, finalScore: null }, events: [] });
    expect(calculate({}, { from: waiting.state }).state).toMatchObject({ status: 'CALCULATED', finalScore: 85 });
    expect(calculate({ baseScore: null }, { from: calculate({}).state }).state).toMatchObject({
      status: 'OPEN',
      grade: null,
    });
  });
});

describe('PF-15 grade', () => {
  test('PF-15 example 1: 85 → GOOD; 90 → EXCELLENT; 59.9 → BELOW', () => {
    const gradeOf = (baseScore: number) => calculate({ baseScore, effectWeightsPct: [] }).state.grade;
    expect(gradeOf(85)).toBe('GOOD');
    expect(gradeOf(90)).toBe('EXCELLENT');
    expect(gradeOf(59.9)).toBe('BELOW');
    expect(gradeOf(89.99)).toBe('GOOD');
    expect(gradeOf(80)).toBe('GOOD');
    expect(gradeOf(79.99)).toBe('MEETS');
    expect(gradeOf(60)).toBe('MEETS');
  });

  test('is compared before rounding', () => {
    const finer = { weight: changed(POLICIES['score.training-weight'], { mode: 'MULTIPLY' }) };
    expect(calculate({ baseScore: 89.99, effectWeightsPct: [0.011] }, finer).state).toMatchObject({
      finalScore: 89.999899,
      grade: 'GOOD',
    });
  });
});

describe('PF-04 locked quarters', () => {
  const scored = calculate({}).state;
  const lock = (score = scored, when = at, by = 'li-na') =>
    lockQuarter(score, null, { at: when, by, entryId: 'entry-9' });

  test('a quarter is locked once it is over and has a score, which enters the archive', () => {
    const locked = lock();
    expect(locked).toMatchObject({
      state: {
        score: { status: 'LOCKED', revision: 2 },
        archive: { entry: { kind: 'QUARTERLY_SCORE', value: 85, source: 'score/score-1', state: 'CONFIRMED' } },
      },
      events: [
        { data: { kind: 'SCORE', locked: true, revision: 2 } },
        { data: { kind: 'ARCHIVE', entryKind: 'QUARTERLY_SCORE' } },
      ],
    });
    expect(lock(scored, '2025-09-30T16:00:00.000Z').outcome).toBe('accepted');
    expect(lock(scored, '2025-09-30T15:59:59.999Z')).toMatchObject({
      code: 'QUARTER_NOT_OVER',
      facts: { end: '2025-09-30' },
    });
    expect(lock(OPEN)).toMatchObject({ code: 'QUARTER_WITHOUT_SCORE' });
  });

  test('nobody locks his own quarter, not even one that is locked', () => {
    expect(lock(scored, at, scored.employeeId)).toMatchObject({
      code: 'OWN_QUARTER',
      facts: { quarter: scored.quarter },
    });
    expect(lock({ ...scored, status: 'LOCKED' }, at, scored.employeeId)).toMatchObject({ code: 'OWN_QUARTER' });
  });

  test('no figure changes it any more, and locking it again changes nothing', () => {
    const from = { ...scored, status: 'LOCKED' } as const;
    expect(calculate({ baseScore: 10 }, { from })).toEqual({ outcome: 'accepted', state: from, events: [] });
    expect(lock(from)).toEqual({ outcome: 'accepted', state: { score: from, archive: null }, events: [] });
  });
});
