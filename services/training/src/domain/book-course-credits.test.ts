import { describe, expect, test } from '@jest/globals';
import { bookCourseCredits } from './book-course-credits.ts';
import { courseCredits } from './course-credits.ts';
import { emptyAccount } from './credit-account.ts';
import type { Course } from './course.ts';
import { accountWith, completedRecord, courseOf, LEAN_ADVANCED, POLICIES, RECORD } from './samples.ts';

const ledger = POLICIES['credit.ledger'];
const tangBo = accountWith(850, { byTypeTenths: { mandatory: 600, elective: 150, practice: 100 }, revision: 2 });
const book = (course: Course, record = completedRecord(course), account = tangBo) =>
  bookCourseCredits(account, [], { record, course }, `entry-of-${record.id}`, ledger);

describe('TR-13 course credits', () => {
  test('TR-13 example 1: Lean Production Advanced (6) with 85 → 91', () => {
    expect(book(LEAN_ADVANCED)).toMatchObject({
      state: { account: { lifetimeTenths: 910, revision: 3 } },
      events: [{ data: { amount: 6, lifetime: 91 } }],
    });
  });

  test('TR-13 example 2: two standard online courses → 5.0, one effective case', () => {
    const sales = courseOf('SALES_SKILLS', 25);
    const talk = courseOf('COMMUNICATION_SKILLS', 25);
    const first = book(sales, completedRecord(sales, { id: 'r-1' }), emptyAccount('tang-bo')).state.account;
    const second = book(talk, completedRecord(talk, { id: 'r-2' }), first).state.account;
    expect(second.lifetimeTenths).toBe(50);
    expect(second.lifetimeTenths).toBe(POLICIES['credit.case'].params.creditsPerCase * 10);
  });

  test('go to the type, the category and the year of completion', () => {
    expect(book(LEAN_ADVANCED).state.account).toMatchObject({
      byTypeTenths: { mandatory: 600, elective: 210, practice: 100 },
      byCategoryTenths: { LEAN: 60 },
      years: { 2025: { earnedTenths: 60, byTypeTenths: { mandatory: 0, elective: 60, practice: 0 } } },
    });
    // The last evening of 2024 in UTC is a morning of 2025 for the company.
    const newYear = completedRecord(LEAN_ADVANCED, { completedAt: '2024-12-31T16:00:00.000Z' });
    expect(book(LEAN_ADVANCED, newYear).state.entries).toMatchObject([{ year: 2025 }]);
    const oldYear = completedRecord(LEAN_ADVANCED, { completedAt: '2024-12-31T15:59:59.999Z' });
    expect(book(LEAN_ADVANCED, oldYear).state.entries).toMatchObject([{ year: 2024 }]);
  });

  test('make one ledger line and one event with the new totals', () => {
    const { events, state } = book(LEAN_ADVANCED);
    expect(state.entries).toEqual([
      {
        id: 'entry-of-record-1',
        employeeId: 'tang-bo',
        amountTenths: 60,
        creditType: 'ELECTIVE',
        category: 'LEAN',
        sourceType: 'COURSE',
        sourceId: 'record-1',
        cycle: 1,
        courseVersion: 1,
        year: 2025,
        occurredAt: '2025-09-10T02:00:00.000Z',
        reversedBy: null,
      },
    ]);
    expect(events).toEqual([
      {
        type: 'credits-earned.v1',
        key: 'tang-bo',
        time: '2025-09-10T02:00:00.000Z',
        data: {
          entryId: 'entry-of-record-1',
          amount: 6,
          creditType: 'ELECTIVE',
          category: 'LEAN',
          sourceType: 'COURSE',
          sourceId: 'record-1',
          lifetime: 91,
          yearToDate: 6,
          byType: { mandatory: 60, elective: 21, practice: 10 },
          byCategory: { LEAN: 6 },
          redeemable: 91,
          accountRevision: 3,
        },
        policy: { key: 'credit.ledger', version: 1 },
      },
    ]);
  });

  test('are not booked for a record that is not completed', () => {
    expect(book(LEAN_ADVANCED, RECORD)).toEqual({
      outcome: 'accepted',
      state: { account: tangBo, entries: [] },
      events: [],
    });
  });
});

describe('TR-17 a repeated course', () => {
  test('TR-17 example 1: 4 credits, attempts 1 and 2 (retraining) passed → total 4', () => {
    const negotiation = courseOf('NEGOTIATION', 40);
    const first = completedRecord(negotiation, { id: 'r-1' });
    const after = book(negotiation, first, emptyAccount('tang-bo')).state.account;
    const second = completedRecord(negotiation, {
      id: 'r-2',
      attempt: 2,
      creditsAwardedTenths: courseCredits(negotiation, '2025-12-01T02:00:00.000Z', first.completedAt, ledger),
    });
    const repeated = book(negotiation, second, after);
    expect(repeated.state).toEqual({ account: after, entries: [] });
    expect(repeated.events).toEqual([]);
    expect(after.lifetimeTenths).toBe(40);
  });
});
