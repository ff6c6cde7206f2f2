import { describe, expect, test } from '@jest/globals';
import { annulSession } from './annul-session.ts';
import { bookActivityCredits } from './book-activity-credits.ts';
import { countSessions } from './count-sessions.ts';
import { emptyAccount } from './credit-account.ts';
import { deliverSession } from './deliver-session.ts';
import { reverseCredits } from './reverse-credits.ts';
import { changed, POLICIES } from './samples.ts';
import type { TrainerSession } from './trainer-session.ts';

const at = '2025-10-09T01:00:00.000Z';
const delivered: TrainerSession = {
  id: 'session-1',
  employeeId: 'he-jing',
  projectId: 'project-1',
  topic: 'Product Knowledge',
  date: '2025-10-09',
  hours: 2,
  rating: 95,
  audience: 'NEW_HIRES',
  status: 'DELIVERED',
};
const deliver = (other: Partial<TrainerSession>, by = 'luo-yi') => {
  const { status, ...session } = { ...delivered, ...other };
  return deliverSession(session, { by, at });
};
const booking = { entryId: 'entry-1', at };
const value = POLICIES['credit.practice-activity'];

describe('TR-35 trainer sessions', () => {
  test('TR-35 example 1: 3 delivered in the year, ratings 95, 90, 88 → count 3, average 91.0', () => {
    const sessions = [95, 90, 88].map((rating) => ({ ...delivered, rating }));
    const year = countSessions(sessions, 2025, POLICIES['trainer.session']);
    expect(year.sessions).toBe(3);
    expect(year.averageRating?.toNumber()).toBe(91);
  });

  test('count in their calendar year, without annulled ones, rated or not', () => {
    const sessions: TrainerSession[] = [
      { ...delivered, date: '2024-12-31' },
      { ...delivered, date: '2025-01-01', rating: null },
      { ...delivered, date: '2025-12-31' },
      { ...delivered, status: 'ANNULLED' },
    ];
    expect(countSessions(sessions, 2025, POLICIES['trainer.session'])).toMatchObject({ sessions: 2 });
    expect(countSessions(sessions, 2024, POLICIES['trainer.session'])).toMatchObject({ sessions: 1 });
    expect(countSessions(sessions.slice(1, 2), 2025, POLICIES['trainer.session']).averageRating).toBeNull();
  });

  test('count from a rating on where the policy asks for one', () => {
    const strict = changed(POLICIES['trainer.session'], { minRatingToCount: { operator: 'GTE', value: 90 } });
    const sessions = [90, 89.99, null].map((rating) => ({ ...delivered, rating }));
    expect(countSessions(sessions, 2025, strict).sessions).toBe(1);
  });

  test('are told to the others with topic and rating', () => {
    expect(deliver({})).toEqual({
      outcome: 'accepted',
      state: delivered,
      events: [
        {
          type: 'trainer-session-delivered.v1',
          key: 'he-jing',
          time: at,
          data: {
            sessionId: 'session-1',
            projectId: 'project-1',
            topic: 'Product Knowledge',
            date: '2025-10-09',
            hours: 2,
            rating: 95,
            annulled: false,
          },
        },
      ],
    });
    expect(deliver({ rating: null })).not.toHaveProperty('events.0.data.rating');
  });

  test('are not recorded by the trainer, before their day, or with figures that cannot be', () => {
    expect(deliver({}, 'he-jing')).toMatchObject({ code: 'OWN_SESSION' });
    expect(deliver({ date: '2025-10-10' })).toMatchObject({ code: 'SESSION_IN_FUTURE' });
    expect(deliver({ hours: 0.5 })).toHaveProperty('outcome', 'accepted');
    expect(deliver({ hours: 0 })).toMatchObject({ code: 'HOURS_NOT_IN_HALVES' });
    expect(deliver({ hours: 0.75 })).toMatchObject({ code: 'HOURS_NOT_IN_HALVES' });
    expect(deliver({ rating: 100 })).toHaveProperty('outcome', 'accepted');
    expect(deliver({ rating: 100.5 })).toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
    expect(deliver({ topic: 'x'.repeat(200) })).toHaveProperty('outcome', 'accepted');
    expect(deliver({ topic: 'x'.repeat(201) })).toMatchObject({
      code: 'TITLE_LENGTH',
      facts: { length: 201, max: 200 },
    });
    expect(deliver({ topic: '' })).toMatchObject({ code: 'TITLE_LENGTH' });
  });

  test('are annulled once', () => {
    const annulled = annulSession(delivered, at);
    expect(annulled).toMatchObject({ state: { status: 'ANNULLED' }, events: [{ data: { annulled: true } }] });
    const again = annulSession({ ...delivered, status: 'ANNULLED' }, at);
    expect(again.outcome === 'accepted' && again.events).toEqual([]);
  });

  test('pay the practice credits of the policy once, and give them back when annulled', () => {
    const booked = bookActivityCredits(emptyAccount('he-jing'), [], delivered, booking, value);
    expect(booked.events).toMatchObject([{ data: { amount: 2, creditType: 'PRACTICE', sourceId: 'session-1' } }]);
    const { account, entries } = booked.state;
    expect(bookActivityCredits(account, entries, delivered, { ...booking, entryId: 'entry-2' }, value).events).toEqual(
      [],
    );
    expect(reverseCredits(account, entries, { ...booking, entryId: 'entry-3' }).state.account.lifetimeTenths).toBe(0);
  });

  test('pay nothing where the policy pays nothing, or when annulled', () => {
    const unpaid = changed(value, { trainerSession: 0 });
    expect(bookActivityCredits(emptyAccount('he-jing'), [], delivered, booking, unpaid).events).toEqual([]);
    const annulled = { ...delivered, status: 'ANNULLED' } as const;
    expect(bookActivityCredits(emptyAccount('he-jing'), [], annulled, booking, value).events).toEqual([]);
  });
});
