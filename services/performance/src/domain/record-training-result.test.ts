import { describe, expect, test } from '@jest/globals';
import { cancelEffect } from './cancel-effect.ts';
import { effectPolicyKeyOf, openEffect } from './open-effect.ts';
import { recordTrainingResult } from './record-training-result.ts';
import { changed, COMPLETION, effectOf, POLICIES } from './samples.ts';
import type { TrainingEffect } from './training-effect.ts';

const policyKeyOf = (code: string) => effectPolicyKeyOf(code, POLICIES['effect.course-map']);
const opening = {
  effectId: 'effect-2',
  isBackfill: false,
  window: POLICIES['effect.window'],
  effect: POLICIES['effect.sales-negotiation'],
};
const at = '2025-11-01T01:00:00.000Z';

describe('PF-01 training result', () => {
  test('PF-01 example 1: course with policy → 1 entry + 1 tracking', () => {
    expect(policyKeyOf('NEGOTIATION')).toBe('effect.sales-negotiation');
    expect(recordTrainingResult(null, COMPLETION, 'entry-1')).toEqual({
      superseded: null,
      entry: {
        id: 'entry-1',
        employeeId: 'wang-jun',
        kind: 'TRAINING_RESULT',
        source: 'record/record-1',
        revision: 1,
        sourceRevision: 1,
        state: 'PENDING',
        value: null,
        metric: null,
        courseId: 'negotiation',
        refs: ['record/record-1'],
        at: '2025-06-14T08:00:00.000Z',
        supersededBy: null,
      },
    });
    expect(openEffect(null, COMPLETION, opening)).toMatchObject({
      id: 'effect-2',
      status: 'TRACKING',
      revision: 0,
      policy: null,
      subjectId: 'wang-jun',
      window: { start: '2025-07-01', end: '2025-09-30' },
      quarter: 'Q:2025-3',
    });
  });

  test('PF-01 example 2: course without policy → 1 entry, no tracking', () => {
    expect(policyKeyOf('LEADERSHIP')).toBeNull();
    expect(policyKeyOf('constructor')).toBeNull();
    expect(recordTrainingResult(null, { ...COMPLETION, courseCode: 'LEADERSHIP' }, 'entry-1')?.entry.state).toBe(
      'PENDING',
    );
  });

  test('PF-01 example 3: the same recordId again → nothing new', () => {
    const { entry } = recordTrainingResult(null, COMPLETION, 'entry-1')!;
    expect(recordTrainingResult(entry, COMPLETION, 'entry-2')).toBeNull();
    expect(recordTrainingResult(entry, { ...COMPLETION, revision: 2 }, 'entry-2')).toBeNull();
    const effect = openEffect(null, COMPLETION, opening);
    expect(openEffect(effect, COMPLETION, { ...opening, effectId: 'effect-3' })).toBe(effect);
  });

  test('a result that was confirmed before the completion was heard of stays confirmed', () => {
    const { entry } = recordTrainingResult(null, COMPLETION, 'entry-1')!;
    expect(recordTrainingResult({ ...entry, state: 'CONFIRMED', sourceRevision: 0 }, COMPLETION, 'entry-2')).toBeNull();
  });

  test('an annulled completion withdraws entry and effect; an older message does not bring them back', () => {
    const { entry } = recordTrainingResult(null, COMPLETION, 'entry-1')!;
    const annulled = { ...COMPLETION, status: 'ANNULLED', revision: 2 } as const;
    const withdrawn = recordTrainingResult(entry, annulled, 'entry-2')!;
    expect(withdrawn).toMatchObject({
      entry: { state: 'WITHDRAWN', revision: 2 },
      superseded: { id: 'entry-1', supersededBy: 2 },
    });
    expect(recordTrainingResult(withdrawn.entry, COMPLETION, 'entry-3')).toBeNull();
    expect(recordTrainingResult(withdrawn.entry, { ...COMPLETION, revision: 3 }, 'entry-3')?.entry.state).toBe(
      'PENDING',
    );
    expect(recordTrainingResult(null, annulled, 'entry-1')).toBeNull();

    const cancelled = cancelEffect(effectOf(opening.effect), { recordRevision: 2, at });
    expect(cancelled).toMatchObject({ state: { status: 'CANCELLED', revision: 0 }, events: [] });
    expect(openEffect(cancelled.state, COMPLETION, opening)).toBe(cancelled.state);
    expect(openEffect(cancelled.state, { ...COMPLETION, revision: 3 }, opening).status).toBe('TRACKING');
    expect(cancelEffect(effectOf(opening.effect), { recordRevision: 1, at }).state.status).toBe('TRACKING');
  });

  test('a verdict that others know is taken back by one more revision', () => {
    const evaluated: TrainingEffect = {
      ...effectOf(opening.effect),
      status: 'EVALUATED',
      revision: 1,
      policy: { key: 'effect.sales-negotiation', version: 1 },
      verdict: {
        grade: 'EXCELLENT',
        insufficientReason: null,
        improvements: [],
        contributionPct: 14,
        scoreWeightPct: 5,
        nominateCase: true,
        isTargetReached: true,
        mixedWeights: [],
        inputs: [],
      },
    };
    const cancelled = cancelEffect(evaluated, { recordRevision: 2, at });
    expect(cancelled.state).toMatchObject({ status: 'CANCELLED', revision: 2 });
    expect(cancelled.events).toMatchObject([
      { data: { grade: 'NONE', scoreWeightPct: 0, nominateCase: false, revision: 2 } },
    ]);
    expect(cancelEffect(cancelled.state, { recordRevision: 3, at }).events).toEqual([]);
    expect(
      openEffect(evaluated, { ...COMPLETION, revision: 2, completedAt: '2025-07-01T00:00:00.000Z' }, opening),
    ).toBe(evaluated);
  });

  test('a corrected date moves the window of an effect without a verdict', () => {
    const corrected = { ...COMPLETION, revision: 2, completedAt: '2025-07-02T00:00:00.000Z' };
    expect(openEffect(effectOf(opening.effect), corrected, opening)).toMatchObject({
      id: 'effect-1',
      window: { start: '2025-08-01', end: '2025-10-31' },
      quarter: 'Q:2025-4',
      recordRevision: 2,
    });
  });

  test('the map is data: another course may be tracked from a later version on', () => {
    const wider = changed(POLICIES['effect.course-map'], { courses: { LEADERSHIP: 'effect.team-management' } });
    expect(effectPolicyKeyOf('LEADERSHIP', wider)).toBe('effect.team-management');
  });
});
