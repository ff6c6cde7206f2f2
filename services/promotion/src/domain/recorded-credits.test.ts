import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { noFacts } from './facts.ts';
import { recordCredits } from './recorded-credits.ts';

const earned: EventData['credits-earned.v1'] = {
  entryId: 'entry-7',
  amount: 5,
  creditType: 'PRACTICE',
  category: null,
  sourceType: 'CASE',
  sourceId: 'case-1',
  lifetime: 157,
  yearToDate: 30.5,
  byType: { mandatory: 64, elective: 40, practice: 53 },
  byCategory: { TEAM_MANAGEMENT: 12.5 },
  redeemable: 157,
  accountRevision: 7,
};
const { facts } = recordCredits(noFacts('xu-dan'), earned);

describe('credits as promotion knows them', () => {
  test('are the totals of the account, in tenths', () => {
    expect(facts.credits).toEqual({
      accountRevision: 7,
      lifetimeTenths: 1570,
      byTypeTenths: { MANDATORY: 640, ELECTIVE: 400, PRACTICE: 530 },
      byCategoryTenths: { TEAM_MANAGEMENT: 125 },
    });
  });

  test('follow the highest account revision and are never added up', () => {
    expect(recordCredits(facts, earned).facts).toBe(facts);
    expect(recordCredits(facts, { ...earned, accountRevision: 6, lifetime: 152 }).facts).toBe(facts);
    expect(recordCredits(facts, { ...earned, accountRevision: 8, lifetime: 160 }).facts.credits.lifetimeTenths).toBe(
      1600,
    );
  });

  test('E2: credits taken back are a correction, credits earned are not', () => {
    const back = { ...earned, accountRevision: 8, amount: -5, sourceType: 'ADJUSTMENT' as const, lifetime: 152 };
    expect(recordCredits(facts, back).corrected).toContain('CREDIT_BY_TYPE');
    expect(recordCredits(facts, { ...back, amount: 5 }).corrected).toEqual([]);
    expect(recordCredits(facts, { ...back, sourceType: 'REDEMPTION' }).corrected).toEqual([]);
  });
});
