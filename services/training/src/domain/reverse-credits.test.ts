import { describe, expect, test } from '@jest/globals';
import { bookCourseCredits } from './book-course-credits.ts';
import { redeemableTenths } from './credit-account.ts';
import { reverseCredits } from './reverse-credits.ts';
import { accountWith, completedRecord, courseOf, POLICIES } from './samples.ts';

const negotiation = courseOf('NEGOTIATION', 40, { creditType: 'MANDATORY', category: 'SALES' });
const before = accountWith(100);
const record = completedRecord(negotiation, { completedAt: '2024-11-01T02:00:00.000Z' });
const booked = bookCourseCredits(
  before,
  [],
  { record, course: negotiation },
  'entry-1',
  POLICIES['credit.ledger'],
).state;
const booking = { entryId: 'entry-2', at: '2025-02-01T02:00:00.000Z' };
const reversed = reverseCredits(booked.account, booked.entries, booking);

describe('TR-17 reversing credits', () => {
  test('TR-17 example 2: record annulled → entry −4, lifetime back', () => {
    expect(reversed.state.account).toMatchObject({
      lifetimeTenths: 100,
      byTypeTenths: { mandatory: 0 },
      byCategoryTenths: { SALES: 0 },
      revision: booked.account.revision + 1,
    });
    expect(reversed.events).toMatchObject([
      { data: { amount: -4, sourceType: 'ADJUSTMENT', sourceId: 'entry-1', lifetime: 10 }, time: booking.at },
    ]);
  });

  test('adds a line and marks the reversed one, which stays', () => {
    expect(reversed.state.entries).toMatchObject([
      { id: 'entry-1', amountTenths: 40, reversedBy: 'entry-2' },
      { id: 'entry-2', amountTenths: -40, reversedBy: null, occurredAt: booking.at },
    ]);
  });

  test('counts in the year of the entry that it reverses', () => {
    expect(booked.account.years).toMatchObject({ 2024: { earnedTenths: 40 } });
    expect(reversed.state.account.years).toEqual({
      2024: { earnedTenths: 0, byTypeTenths: { mandatory: 0, elective: 0, practice: 0 } },
    });
  });

  test('happens once per entry, and not without one', () => {
    const again = reverseCredits(reversed.state.account, reversed.state.entries.slice(0, 1), {
      ...booking,
      entryId: 'entry-3',
    });
    expect(again).toEqual({ outcome: 'accepted', state: { account: reversed.state.account, entries: [] }, events: [] });
    expect(reverseCredits(before, [], booking).events).toEqual([]);
  });

  test('shows a negative redeemable balance when the credits were spent', () => {
    const spent = reverseCredits({ ...booked.account, spentTenths: 120 }, booked.entries, booking);
    expect(redeemableTenths(spent.state.account)).toBe(-20);
    expect(spent.events).toMatchObject([{ data: { redeemable: -2 } }]);
  });
});
