import { describe, expect, test } from '@jest/globals';
import { bookActivityCredits } from './book-activity-credits.ts';
import { bookProjectCredits } from './book-project-credits.ts';
import type { CreditAccount, CreditEntry } from './credit-account.ts';
import { emptyAccount } from './credit-account.ts';
import type { ActivityVerdict } from './decide-activity.ts';
import { decideActivity } from './decide-activity.ts';
import type { PracticeActivity } from './practice-activity.ts';
import { reportActivity } from './report-activity.ts';
import { changed, POLICIES } from './samples.ts';

const at = '2025-10-09T01:00:00.000Z';
const project: PracticeActivity = {
  id: 'activity-1',
  employeeId: 'tang-bo',
  kind: 'CROSS_DEPT_PROJECT',
  title: 'One form for returns',
  projectId: 'project-1',
  departmentIds: ['line-1', 'store-3'],
  date: '2025-10-01',
  leadEmployeeId: 'gao-ming',
  status: 'REPORTED',
  decidedBy: null,
  decidedAt: null,
};
const confirmed = (other: Partial<PracticeActivity>): PracticeActivity => ({
  ...project,
  status: 'CONFIRMED',
  ...other,
});
const decide = (activity: PracticeActivity, verdict: Partial<ActivityVerdict>) =>
  decideActivity(activity, { status: 'CONFIRMED', by: 'gao-ming', managesParticipant: false, at, ...verdict });
const bookProject = (account: CreditAccount, earlier: readonly CreditEntry[], activity: PracticeActivity) =>
  bookProjectCredits(
    account,
    earlier,
    activity,
    { entryId: `entry-${activity.id}`, at },
    POLICIES['credit.cross-dept-project'],
  );
const bookActivity = (
  account: CreditAccount,
  activity: PracticeActivity,
  policy = POLICIES['credit.practice-activity'],
) => bookActivityCredits(account, [], activity, { entryId: `entry-${activity.id}`, at }, policy);

describe('TR-15 cross-department projects', () => {
  test('TR-15 example 1: 2 confirmed projects → 12 practice credits', () => {
    const first = bookProject(emptyAccount('tang-bo'), [], confirmed({})).state.account;
    const second = bookProject(first, [], confirmed({ id: 'activity-2', projectId: 'project-2' }));
    expect(second).toMatchObject({
      state: { account: { lifetimeTenths: 120, byTypeTenths: { practice: 120 } } },
      events: [{ data: { amount: 6, sourceType: 'CROSS_DEPT_PROJECT', sourceId: 'project-2' } }],
    });
  });

  test('TR-15 example 2: participation unconfirmed → 0', () => {
    expect(bookProject(emptyAccount('tang-bo'), [], project)).toMatchObject({ state: { entries: [] }, events: [] });
    expect(bookProject(emptyAccount('tang-bo'), [], { ...project, status: 'REJECTED' }).events).toEqual([]);
  });

  test('pay once per project, however often it is reported (E19)', () => {
    const first = bookProject(emptyAccount('tang-bo'), [], confirmed({})).state;
    const again = bookProject(first.account, first.entries, confirmed({ id: 'activity-2' }));
    expect(again.state).toEqual({ account: first.account, entries: [] });
  });

  test('are no other practice activity', () => {
    expect(bookActivity(emptyAccount('tang-bo'), confirmed({})).events).toEqual([]);
    expect(bookProject(emptyAccount('tang-bo'), [], confirmed({ kind: 'RETROSPECTIVE' })).events).toEqual([]);
  });
});

describe('TR-16 other practice activities', () => {
  test('TR-16 example 1: 3 months as mentor + 2 retrospectives → 8', () => {
    const done = [
      ...['m-1', 'm-2', 'm-3'].map((id) => confirmed({ id, kind: 'MENTORING_MONTH' })),
      ...['r-1', 'r-2'].map((id) => confirmed({ id, kind: 'RETROSPECTIVE' })),
    ];
    const account = done.reduce((sum, activity) => bookActivity(sum, activity).state.account, emptyAccount('tang-bo'));
    expect(account).toMatchObject({ lifetimeTenths: 80, byTypeTenths: { practice: 80 } });
  });

  test('pay nothing unconfirmed, and what the policy says', () => {
    const reported = { ...project, kind: 'RETROSPECTIVE' } as const;
    expect(bookActivity(emptyAccount('tang-bo'), reported).events).toEqual([]);
    const policy = changed(POLICIES['credit.practice-activity'], { retrospective: 1.5 });
    expect(bookActivity(emptyAccount('tang-bo'), confirmed({ kind: 'RETROSPECTIVE' }), policy).events).toMatchObject([
      { data: { amount: 1.5, sourceType: 'PRACTICE_ACTIVITY', sourceId: 'activity-1' } },
    ]);
  });
});

describe('deciding on a participation', () => {
  test('is for the lead', () => {
    expect(decide(project, {})).toMatchObject({ state: { status: 'CONFIRMED', decidedBy: 'gao-ming', decidedAt: at } });
    expect(decide(project, { status: 'REJECTED' })).toHaveProperty('state.status', 'REJECTED');
    expect(decide(project, { by: 'fang-lin', managesParticipant: true })).toMatchObject({
      code: 'NOT_LEAD_OF_ACTIVITY',
    });
  });

  test("is never for the participant; the lead's own is for his manager (E19)", () => {
    const own = { ...project, leadEmployeeId: 'tang-bo' };
    expect(decide(own, { by: 'tang-bo' })).toMatchObject({ code: 'OWN_ACTIVITY' });
    expect(decide(own, { by: 'gao-ming' })).toMatchObject({ code: 'NOT_MANAGER_OF_LEAD' });
    expect(decide(own, { by: 'fang-lin', managesParticipant: true })).toHaveProperty('state.status', 'CONFIRMED');
  });

  test('is done once', () => {
    expect(decide(confirmed({}), {})).toEqual({ outcome: 'accepted', state: confirmed({}), events: [] });
    expect(decide(confirmed({}), { status: 'REJECTED' })).toMatchObject({ code: 'ACTIVITY_ALREADY_DECIDED' });
  });
});

describe('reporting an activity', () => {
  const report = (other: Partial<PracticeActivity>) => reportActivity({ ...project, ...other }, '2025-10-09');

  test('is possible on its day, not before', () => {
    expect(report({ date: '2025-10-09' })).toHaveProperty('state.status', 'REPORTED');
    expect(report({ date: '2025-10-10' })).toMatchObject({
      code: 'ACTIVITY_IN_FUTURE',
      facts: { today: '2025-10-09' },
    });
  });

  test('names the project and at least two departments of a cross-department one', () => {
    expect(report({})).toHaveProperty('outcome', 'accepted');
    expect(report({ projectId: null })).toMatchObject({ code: 'PROJECT_NOT_NAMED' });
    expect(report({ departmentIds: ['line-1', 'line-1'] })).toMatchObject({
      code: 'PROJECT_NOT_CROSS_DEPARTMENT',
      facts: { departments: 1, required: 2 },
    });
    expect(report({ kind: 'RETROSPECTIVE', projectId: null, departmentIds: [] })).toHaveProperty('outcome', 'accepted');
  });
});
