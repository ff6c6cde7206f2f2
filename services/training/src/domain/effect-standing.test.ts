import { describe, expect, test } from '@jest/globals';
import { demandRetraining } from './demand-retraining.ts';
import { isRetrainingDue, unheard } from './effect-standing.ts';
import { hearVerdict } from './hear-verdict.ts';

const demand = { employeeId: 'zhao-lei', courseId: 'negotiation', at: '2025-10-09T01:00:00.000Z' };
const below = { grade: 'BELOW_TARGET', revision: 1 } as const;
const revised = { grade: 'STANDARD', revision: 2 } as const;
const demanded = demandRetraining(unheard('effect-1'), demand).state;

describe('TR-39 verdicts and demands that overtake each other', () => {
  test('open the retraining when it is demanded, before or after its verdict', () => {
    expect(isRetrainingDue(unheard('effect-1'))).toBe(false);
    expect(isRetrainingDue(demanded)).toBe(true);
    expect(isRetrainingDue(hearVerdict(demanded, below).state)).toBe(true);
    expect(isRetrainingDue(demandRetraining(hearVerdict(unheard('effect-1'), below).state, demand).state)).toBe(true);
  });

  test('open none when the effect has left BELOW_TARGET, in either order', () => {
    expect(isRetrainingDue(hearVerdict(demanded, revised).state)).toBe(false);
    expect(isRetrainingDue(demandRetraining(hearVerdict(unheard('effect-1'), revised).state, demand).state)).toBe(
      false,
    );
  });

  test('open what is owed when the effect is below target again', () => {
    const overtaken = demandRetraining(hearVerdict(unheard('effect-1'), revised).state, demand).state;
    expect(isRetrainingDue(hearVerdict(overtaken, { grade: 'BELOW_TARGET', revision: 3 }).state)).toBe(true);
  });

  test('let the highest revision stand, and tell it from one that was heard', () => {
    const latest = hearVerdict(unheard('effect-1'), revised).state;
    expect(hearVerdict(latest, below).state).toBe(latest);
    expect(hearVerdict(latest, { ...revised, grade: 'EXCELLENT' }).state).toBe(latest);
    expect(hearVerdict(latest, { grade: 'EXCELLENT', revision: 3 }).state).toMatchObject({ grade: 'EXCELLENT' });
  });

  test('differ with every demand, so that two transactions that do not see each other conflict', () => {
    expect(demandRetraining(demanded, demand).state).not.toEqual(demanded);
  });
});
