import { describe, expect, test } from '@jest/globals';
import { closeImprovementPlans } from './close-improvement-plans.ts';
import { evaluateEffect } from './evaluate-effect.ts';
import type { ImprovementPlan } from './improvement-plan.ts';
import { beforeAndAfter, changed, effectOf, POLICIES, salesGrowing } from './samples.ts';
import { settleImprovementPlans } from './settle-improvement-plans.ts';
import { submitImprovementPlan } from './submit-improvement-plan.ts';
import type { TrainingEffect } from './training-effect.ts';

const negotiation = POLICIES['effect.sales-negotiation'];
const at = '2025-10-09T01:00:00.000Z';
const graded = (growthPct: number, attempt = 1, on: TrainingEffect = tracked(attempt)): TrainingEffect =>
  evaluateEffect(
    on,
    {
      readings: [...salesGrowing(growthPct), ...beforeAndAfter('CUSTOMER_RETENTION_RATE', 70, 70)],
      subjectId: 'wang-jun',
      at,
      isBackfill: false,
    },
    { effect: negotiation, ingest: POLICIES['ingest.rules'] },
  ).state;
const tracked = (attempt: number): TrainingEffect => ({
  ...effectOf(negotiation, { attempt }),
  id: `effect-${attempt}`,
});
const settle = (effect: TrainingEffect, plans: readonly ImprovementPlan[] = [], planId = `plan-${effect.attempt}`) =>
  settleImprovementPlans(
    effect,
    plans,
    { planId, at },
    { effect: negotiation, retraining: POLICIES['retraining.loop'] },
  );
/** The plans after a decision, by id. */
const after = (plans: readonly ImprovementPlan[], changes: readonly ImprovementPlan[]): ImprovementPlan[] => [
  ...new Map([...plans, ...changes].map((plan) => [plan.id, plan])).values(),
];
const firstPlan = settle(graded(3)).state[0]!;

describe('PF-05 retraining and improvement plan', () => {
  test('PF-05 example 1: +3.0 % → BELOW_TARGET, attempt 2', () => {
    const effect = graded(3);
    expect(effect.verdict).toMatchObject({ grade: 'BELOW_TARGET', isTargetReached: false, scoreWeightPct: 0 });
    expect(settle(effect)).toEqual({
      outcome: 'accepted',
      state: [
        {
          id: 'plan-1',
          employeeId: 'wang-jun',
          courseId: 'negotiation',
          effectId: 'effect-1',
          attempt: 1,
          failedAttempts: 1,
          isEscalated: false,
          status: 'REQUIRED',
          causes: [],
          actions: [],
          dueAt: '2025-10-23T01:00:00.000Z',
          submittedAt: null,
          settledBy: null,
          closedBecause: null,
        },
      ],
      events: [
        {
          type: 'retraining-required.v1',
          key: 'wang-jun',
          time: at,
          policy: { key: 'effect.sales-negotiation', version: 1 },
          data: {
            effectId: 'effect-1',
            courseId: 'negotiation',
            employeeId: 'wang-jun',
            nextAttempt: 2,
            reason: 'BELOW_TARGET',
            growthPct: 3,
            improvementPlanId: 'plan-1',
            improvementPlanDueAt: '2025-10-23T01:00:00.000Z',
          },
        },
      ],
    });
  });

  test('PF-05 example 2: +5.0 % exactly → STANDARD, no retraining', () => {
    expect(graded(5).verdict?.grade).toBe('STANDARD');
    expect(settle(graded(5))).toEqual({ outcome: 'accepted', state: [], events: [] });
    expect(settle(graded(4.999)).events).toHaveLength(1);
  });

  test('PF-05 example 3: attempt 2: +6 % → STANDARD, plan ACHIEVED, loop ends (−4 % → BELOW_TARGET again, attempt 3)', () => {
    expect(graded(6, 2).verdict?.grade).toBe('STANDARD');
    expect(settle(graded(6, 2), [firstPlan])).toMatchObject({
      state: [{ id: 'plan-1', status: 'ACHIEVED', settledBy: 'effect-2' }],
      events: [],
    });
    expect(settle(graded(-4, 2), [firstPlan])).toMatchObject({
      state: [
        { id: 'plan-1', status: 'REPEATED' },
        { id: 'plan-2', status: 'REQUIRED', failedAttempts: 2, isEscalated: false },
      ],
      events: [{ data: { nextAttempt: 3, growthPct: -4, improvementPlanId: 'plan-2' } }],
    });
  });

  test('from the third failed attempt in a row HR is involved', () => {
    const second = after([firstPlan], settle(graded(2, 2), [firstPlan]).state);
    const third = settle(graded(1, 3), second).state;
    expect(third).toMatchObject([
      { id: 'plan-2', status: 'REPEATED' },
      { id: 'plan-3', failedAttempts: 3, isEscalated: true },
    ]);
  });

  test('the same verdict again demands nothing twice', () => {
    expect(settle(graded(3), [firstPlan])).toEqual({ outcome: 'accepted', state: [], events: [] });
    const revised = graded(2, 1, graded(3));
    expect(revised.revision).toBe(2);
    expect(settle(revised, [firstPlan])).toEqual({ outcome: 'accepted', state: [], events: [] });
  });

  test('a revision that leaves the band ends the obligation, one that enters it again renews it', () => {
    const better = graded(8, 1, graded(3));
    const achieved = settle(better, [firstPlan]).state;
    expect(achieved).toMatchObject([{ id: 'plan-1', status: 'ACHIEVED' }]);
    expect(settle(graded(2, 1, better), achieved)).toMatchObject({
      state: [{ id: 'plan-1', status: 'REQUIRED' }],
      events: [{ data: { improvementPlanId: 'plan-1', growthPct: 2 } }],
    });
  });

  test('a revision of attempt 2 settles the plan of attempt 1 the other way', () => {
    const reached = graded(6, 2);
    const plans = after([firstPlan], settle(reached, [firstPlan]).state);
    const failed = settle(graded(1, 2, reached), plans);
    expect(failed).toMatchObject({
      state: [
        { id: 'plan-1', status: 'REPEATED' },
        { id: 'plan-2', failedAttempts: 2 },
      ],
      events: [{ data: { nextAttempt: 3 } }],
    });
  });

  test('E20: an attempt without a verdict is no failure, and the plan stays', () => {
    const nothing = evaluateEffect(
      tracked(2),
      { readings: [], subjectId: 'wang-jun', at: '2025-10-30T01:00:00.000Z', isBackfill: false },
      { effect: negotiation, ingest: POLICIES['ingest.rules'] },
    ).state;
    expect(nothing.verdict?.grade).toBe('INSUFFICIENT_DATA');
    expect(settle(nothing, [{ ...firstPlan, status: 'ACCEPTED' }])).toEqual({
      outcome: 'accepted',
      state: [],
      events: [],
    });
  });

  test('a verdict that is lost or annulled opens again what it had settled', () => {
    const failed = graded(-4, 2);
    const plans = after([firstPlan], settle(failed, [firstPlan]).state);
    const lost: TrainingEffect = { ...failed, verdict: { ...failed.verdict!, grade: 'INSUFFICIENT_DATA' } };
    expect(settle(lost, plans).state).toMatchObject([
      { id: 'plan-1', status: 'REQUIRED', settledBy: null },
      { id: 'plan-2', status: 'CLOSED', closedBecause: 'NO_VERDICT' },
    ]);
    expect(settle({ ...failed, status: 'CANCELLED' }, plans).state).toMatchObject([
      { id: 'plan-1', status: 'REQUIRED' },
      { id: 'plan-2', status: 'CLOSED', closedBecause: 'ANNULLED' },
    ]);
    expect(settle(failed, after(plans, settle(lost, plans).state)).state).toMatchObject([
      { id: 'plan-1', status: 'REPEATED' },
      { id: 'plan-2', status: 'REQUIRED', closedBecause: null },
    ]);
  });

  test('E20: a change of post or leaving closes what is owed, and the verdict does not bring it back', () => {
    const [closed] = closeImprovementPlans([firstPlan], 'POSITION_CHANGED');
    expect(closed).toMatchObject({ status: 'CLOSED', closedBecause: 'POSITION_CHANGED' });
    expect(closeImprovementPlans([{ ...firstPlan, status: 'ACHIEVED' }], 'LEFT')).toEqual([]);
    expect(settle(graded(2, 1, graded(3)), [closed!]).events).toEqual([]);
  });

  test('an effect before its verdict demands nothing', () => {
    expect(settle(tracked(1), [firstPlan])).toEqual({ outcome: 'accepted', state: [], events: [] });
  });
});

describe('PF-05 filing the plan', () => {
  const submission = { by: 'wang-jun', causes: [' too few visits '], actions: ['two visits a week', ' '], at };

  test('the employee files causes and actions, which stay here', () => {
    expect(submitImprovementPlan(firstPlan, submission)).toEqual({
      outcome: 'accepted',
      state: {
        ...firstPlan,
        status: 'SUBMITTED',
        causes: ['too few visits'],
        actions: ['two visits a week'],
        submittedAt: at,
      },
      events: [
        {
          type: 'improvement-plan-submitted.v1',
          key: 'wang-jun',
          time: at,
          data: { improvementPlanId: 'plan-1', effectId: 'effect-1', submittedAt: at },
        },
      ],
    });
  });

  test('is refused to others, without causes or actions, and when none is awaited', () => {
    expect(submitImprovementPlan(firstPlan, { ...submission, by: 'deng-kai' })).toMatchObject({ code: 'NOT_OWN_PLAN' });
    expect(submitImprovementPlan(firstPlan, { ...submission, actions: [' '] })).toMatchObject({
      code: 'PLAN_INCOMPLETE',
      facts: { missing: ['actions'] },
    });
    expect(submitImprovementPlan({ ...firstPlan, status: 'SUBMITTED' }, submission)).toMatchObject({
      code: 'PLAN_NOT_REQUIRED',
      facts: { status: 'SUBMITTED' },
    });
  });

  test('takes at most 20 causes and as many actions, of at most 500 characters each', () => {
    const submit = (texts: readonly string[]) => submitImprovementPlan(firstPlan, { ...submission, actions: texts });
    const tooLong = { code: 'PLAN_TOO_LONG', facts: { max: 20, maxLength: 500 } };
    const items = (count: number) => Array.from({ length: count }, (_, index) => `step ${index}`);
    expect(submit(items(20))).toHaveProperty('outcome', 'accepted');
    expect(submit(items(21))).toMatchObject(tooLong);
    expect(submit(['x'.repeat(500)])).toHaveProperty('outcome', 'accepted');
    expect(submit(['x'.repeat(501)])).toMatchObject(tooLong);
  });

  test('the limits are data', () => {
    const stricter = changed(POLICIES['retraining.loop'], { improvementPlanDueDays: 7, escalateAfterAttempts: 1 });
    const { state } = settleImprovementPlans(
      graded(3),
      [],
      { planId: 'p', at },
      { effect: negotiation, retraining: stricter },
    );
    expect(state).toMatchObject([{ dueAt: '2025-10-16T01:00:00.000Z', isEscalated: true }]);
  });
});
