import { describe, expect, test } from '@jest/globals';
import { approveCase } from './approve-case.ts';
import { bookCaseCredits } from './book-case-credits.ts';
import type { CreditAccount, CreditEntry } from './credit-account.ts';
import { emptyAccount } from './credit-account.ts';
import type { KnowledgeCase } from './knowledge-case.ts';
import { reverseCredits } from './reverse-credits.ts';
import { reviewCase } from './review-case.ts';
import { changed, POLICIES, SUBMITTED_CASE } from './samples.ts';
import { submitCase } from './submit-case.ts';
import { withdrawCase } from './withdraw-case.ts';

const at = '2025-09-15T02:00:00.000Z';
const policy = POLICIES['credit.case'];
const manager = { employeeId: 'fang-lin', role: 'DEPARTMENT_MANAGER', at, comment: null } as const;
const reviewer = { employeeId: 'luo-yi', roles: ['HR_LD'], at, comment: null };
const stateOf = (decision: unknown) => (decision as { readonly state: KnowledgeCase }).state;
const approved = stateOf(approveCase(SUBMITTED_CASE, manager, POLICIES['kb.review']));
const book = (
  account: CreditAccount,
  earlier: readonly CreditEntry[],
  knowledgeCase: KnowledgeCase,
  entryId = 'entry-1',
) => bookCaseCredits(account, earlier, knowledgeCase, { entryId, at }, policy);

describe('TR-14 credits for an effective case', () => {
  test('TR-14 example 1: 3 submitted, 2 approved → 10 credits', () => {
    const cases = [
      { ...approved, id: 'a' },
      { ...approved, id: 'b' },
      { ...SUBMITTED_CASE, id: 'c' },
    ];
    const account = cases.reduce(
      (sum, one) => book(sum, [], one, `entry-${one.id}`).state.account,
      emptyAccount('xu-dan'),
    );
    expect(account).toMatchObject({
      lifetimeTenths: 100,
      byTypeTenths: { practice: 100 },
      byCategoryTenths: {},
      revision: 2,
    });
  });

  test('TR-14 example 2: approved case later adopted in the KB → still 5 in all', () => {
    const first = book(emptyAccount('xu-dan'), [], approved);
    const adopted = stateOf(reviewCase(approved, 'ADOPT', reviewer, POLICIES['kb.review']));
    const again = book(first.state.account, first.state.entries, adopted, 'entry-2');
    expect(adopted.kbStatus).toBe('ADOPTED');
    expect(again.state).toEqual({ account: first.state.account, entries: [] });
    expect(again.state.account.lifetimeTenths).toBe(50);
  });

  test('TR-14 example 3: approval withdrawn → reversal entry −5', () => {
    const first = book(emptyAccount('xu-dan'), [], approved).state;
    const reversed = reverseCredits(first.account, first.entries, { entryId: 'entry-2', at });
    expect(reversed.state.account.lifetimeTenths).toBe(0);
    expect(reversed.events).toMatchObject([{ data: { amount: -5, sourceType: 'ADJUSTMENT', lifetime: 0 } }]);
  });

  test('pay again as the next cycle when the case is approved again after a withdrawal (E9)', () => {
    const first = book(emptyAccount('xu-dan'), [], approved).state;
    const reversed = reverseCredits(first.account, first.entries, { entryId: 'entry-2', at }).state;
    const resubmitted = stateOf(submitCase(stateOf(withdrawCase(approved, manager)), { by: 'xu-dan', at }));
    const earlier = reversed.entries.filter(({ sourceType }) => sourceType === 'CASE');
    expect(book(reversed.account, earlier, resubmitted, 'entry-3').state.entries).toEqual([]);
    const second = book(
      reversed.account,
      earlier,
      stateOf(approveCase(resubmitted, manager, POLICIES['kb.review'])),
      'entry-3',
    );
    expect(second.state).toMatchObject({
      account: { lifetimeTenths: 50 },
      entries: [{ sourceId: 'case-1', cycle: 2 }],
    });
  });

  test('need no approval where the policy says so', () => {
    const trusting = changed(policy, { approvalRequired: false, creditsPerCase: 2.5 });
    const booked = bookCaseCredits(emptyAccount('xu-dan'), [], SUBMITTED_CASE, { entryId: 'e', at }, trusting);
    expect(booked.events).toMatchObject([{ data: { amount: 2.5 }, policy: { key: 'credit.case', version: 2 } }]);
  });

  test('bring Xu Dan from 152 with 48 practice to 157 with 53', () => {
    const xuDan = {
      ...emptyAccount('xu-dan'),
      lifetimeTenths: 1520,
      byTypeTenths: { mandatory: 640, elective: 400, practice: 480 },
    };
    expect(book(xuDan, [], approved).events).toMatchObject([
      { data: { lifetime: 157, byType: { practice: 53 }, category: null } },
    ]);
  });
});
