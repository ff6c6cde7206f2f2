import { describe, expect, test } from '@jest/globals';
import { emptyAccount } from './credit-account.ts';
import type { OpeningBalance } from './import-opening-balance.ts';
import { importOpeningBalance } from './import-opening-balance.ts';
import type { Posted } from './credit-posting.ts';

const booking = { entryId: 'entry-1', at: '2025-10-09T01:00:00.000Z', by: 'li-na' };
const balance: OpeningBalance = { creditType: 'PRACTICE', category: null, credits: 48 };
const team: OpeningBalance = { creditType: 'MANDATORY', category: 'TEAM_MANAGEMENT', credits: 60 };
const imported = importOpeningBalance(emptyAccount('xu-dan'), [], balance, booking) as Posted;

describe('opening balances', () => {
  test('count in lifetime, type and category, not in a year', () => {
    expect(imported.state.account).toMatchObject({ lifetimeTenths: 480, byTypeTenths: { practice: 480 }, years: {} });
    expect(imported.events).toMatchObject([{ data: { sourceType: 'OPENING_BALANCE', lifetime: 48, yearToDate: 0 } }]);
    expect(importOpeningBalance(imported.state.account, [], team, booking)).toMatchObject({
      state: { account: { lifetimeTenths: 1080, byCategoryTenths: { TEAM_MANAGEMENT: 600 } } },
    });
  });

  test('are one per type and category', () => {
    expect(imported.state.entries).toMatchObject([{ sourceId: 'PRACTICE', year: null }]);
    expect(importOpeningBalance(emptyAccount('sun-li'), [], team, booking)).toMatchObject({
      state: { entries: [{ sourceId: 'MANDATORY:TEAM_MANAGEMENT' }] },
    });
  });

  test('change nothing when the same one comes again, and are refused with another figure', () => {
    const { account, entries } = imported.state;
    expect(importOpeningBalance(account, entries, balance, booking)).toEqual({
      outcome: 'accepted',
      state: { account, entries: [] },
      events: [],
    });
    expect(importOpeningBalance(account, entries, { ...balance, credits: 48.5 }, booking)).toEqual({
      outcome: 'rejected',
      code: 'OPENING_BALANCE_ALREADY_IMPORTED',
      facts: { imported: 48, credits: 48.5 },
    });
  });

  test('are imported by somebody else than their owner', () => {
    const own = { ...booking, by: 'xu-dan' };
    expect(importOpeningBalance(emptyAccount('xu-dan'), [], balance, own)).toMatchObject({ code: 'OWN_BALANCE' });
    expect(importOpeningBalance(emptyAccount('sun-li'), [], balance, own)).toHaveProperty('outcome', 'accepted');
  });

  test('come in steps of a half', () => {
    const of = (credits: number) => importOpeningBalance(emptyAccount('xu-dan'), [], { ...balance, credits }, booking);
    expect(of(0.5)).toMatchObject({ state: { account: { lifetimeTenths: 5 } } });
    expect(of(0.4)).toMatchObject({ code: 'CREDITS_NOT_IN_HALVES' });
    expect(of(-5)).toMatchObject({ code: 'CREDITS_NOT_IN_HALVES' });
    expect(of(Number.POSITIVE_INFINITY)).toMatchObject({ code: 'CREDITS_NOT_IN_HALVES' });
  });
});
