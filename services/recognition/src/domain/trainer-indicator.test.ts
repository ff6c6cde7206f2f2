import { describe, expect, test } from '@jest/globals';
import data from '../../policies/award.trainer.json' with { type: 'json' };
import { noAwardFacts } from './award-facts.ts';
import type { SessionFact } from './award-facts.ts';
import type { Policy } from './policy.ts';
import { countSessions } from './trainer-indicator.ts';
import type { TrainerPolicy } from './trainer-indicator.ts';

const policy = data as Policy<TrainerPolicy>;
const withParams = (params: Partial<TrainerPolicy>): Policy<TrainerPolicy> => ({
  ...policy,
  params: { ...policy.params, ...params },
});
const session = (number: number, more: Partial<SessionFact> = {}): SessionFact => ({
  sessionId: `session-${number}`,
  topic: 'Product Knowledge',
  date: `2024-0${number}-10`,
  hours: 2,
  rating: 95,
  annulled: false,
  ...more,
});
const sessionsOf = (sessions: readonly SessionFact[], trainerPolicy = policy) =>
  countSessions({ ...noAwardFacts('he-jing'), sessions }, 2024, trainerPolicy);
const three = [session(1), session(2, { rating: 90 }), session(3, { rating: 88 })];

describe('RC-04 internal trainer more than two times', () => {
  test('RC-04 example 1: 3 sessions are enough', () => {
    expect(sessionsOf(three)).toMatchObject({ code: 'TRAINER', value: 3, needed: 3, met: true, shown: 91 });
  });

  test('RC-04 example 2: 2 sessions are not by default, with GTE they are', () => {
    const two = three.slice(0, 2);
    expect(sessionsOf(two)).toMatchObject({ value: 2, met: false });
    expect(sessionsOf(two, withParams({ sessions: { operator: 'GTE', value: 2 } }))).toMatchObject({
      needed: 2,
      met: true,
    });
  });

  test('RC-04 example 3: 3 sessions of which one is annulled are 2 and not enough', () => {
    expect(sessionsOf([session(1), session(2), session(3, { annulled: true })])).toMatchObject({
      value: 2,
      met: false,
    });
  });

  test('sessions of another year do not count', () => {
    expect(sessionsOf([...three.slice(0, 2), session(3, { date: '2023-12-31' })])).toMatchObject({ value: 2 });
    expect(sessionsOf([...three.slice(0, 2), session(3, { date: '2024-12-31' })])).toMatchObject({ value: 3 });
  });

  test('the rating is shown and asked for only where the policy has a minimum', () => {
    const unrated = [session(1, { rating: null }), session(2, { rating: null }), session(3, { rating: 60 })];
    expect(sessionsOf(unrated)).toMatchObject({ value: 3, shown: 60 });
    expect(sessionsOf(unrated, withParams({ minRating: 60 }))).toMatchObject({ value: 1 });
    expect(sessionsOf(unrated, withParams({ minRating: 61 }))).toMatchObject({ value: 0, shown: null });
  });
});
