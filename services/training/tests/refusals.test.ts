import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { named, until } from '@ladder/rig';
import { account, CODE, change, complete, HR, hire, open, rig, XU_DAN } from './training-rig.ts';

jest.setTimeout(60_000);

beforeAll(() => open());
afterAll(() => rig.close());

describe('a refusal', () => {
  test('of a practice task leaves the to-do of the person who has to hand it in', async () => {
    const recordId = await complete('xu-dan', CODE);
    const taskId = `practice-${recordId}`;
    const todo = () =>
      rig.db.collection<{ _id: string; status: string }>('inbox_items').findOne({ _id: `PRACTICE_TASK|${taskId}` });
    const stranger = { employeeId: named('stranger') };
    const task = { taskId, text: 'Tried it on line 2.' };
    expect(await change(stranger, 'submitPracticeTask', 'PracticeTask', task)).toMatchObject({ code: 'NOT_OWN_TASK' });
    expect(await change(XU_DAN, 'submitPracticeTask', 'PracticeTask', { ...task, text: ' ' })).toMatchObject({
      code: 'SUBMISSION_EMPTY',
    });
    expect(await todo()).toMatchObject({ status: 'UNREAD' });
    expect(await change(XU_DAN, 'submitPracticeTask', 'PracticeTask', task)).toMatchObject({ id: taskId });
    expect(await todo()).toMatchObject({ status: 'DONE' });
  });

  test('of a session or an activity begins no chain', async () => {
    const chains = rig.db.collection('chains');
    const before = await chains.countDocuments();
    const session = { projectId: 'p', topic: 'Lean', date: '2099-01-01', hours: 2, employeeId: named('xu-dan') };
    expect(await change(HR, 'deliverTrainerSession', 'TrainerSession', session)).toMatchObject({
      code: 'SESSION_IN_FUTURE',
    });
    const activity = { kind: 'RETROSPECTIVE', title: 'Retro', date: '2099-01-01', leadEmployeeId: named('lu-ping') };
    expect(
      await change(XU_DAN, 'reportPracticeActivity', 'PracticeActivity', { ...activity, departmentIds: [] }),
    ).toMatchObject({ code: 'ACTIVITY_IN_FUTURE' });
    expect(await chains.countDocuments()).toBe(before);
  });

  test('meets whoever imports an opening balance of his own', async () => {
    await hire('li-na');
    const balance = { creditType: 'PRACTICE', credits: 48 };
    expect(
      await change(HR, 'importOpeningBalance', 'CreditAccount', { ...balance, employeeId: HR.employeeId }),
    ).toMatchObject({ code: 'OWN_BALANCE' });
    expect(await account('li-na')).toMatchObject({ lifetimeEarned: 0 });
  });
});

describe('a credit goal', () => {
  const annual = { kind: 'ANNUAL', ref: '2025' };
  const goal = (asker: Parameters<typeof change>[0], input: object) =>
    change(asker, 'setCreditGoal', 'CreditPlan', input);

  test('keeps the target that stands, which its owner may only raise', async () => {
    expect(await goal(XU_DAN, { ...annual, targetCredits: 99.5 })).toMatchObject({ code: 'OWN_TARGET_LOWERED' });
    expect(await goal(XU_DAN, { ...annual, targetCredits: 150 })).toMatchObject({ target: 150 });
    expect(await goal(XU_DAN, annual)).toMatchObject({ target: 150 });
    expect(await goal(XU_DAN, { ...annual, targetCredits: 120 })).toMatchObject({ code: 'OWN_TARGET_LOWERED' });
    const admin = { employeeId: named('admin'), roles: ['ADMIN'] as const };
    const lowered = { ...annual, employeeId: XU_DAN.employeeId, targetCredits: 80 };
    expect(await goal({ employeeId: named('lu-ping') }, lowered)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await goal(admin, lowered)).toMatchObject({ target: 80 });
  });

  test('is a post that exists', async () => {
    const post = named('store-manager');
    expect(await goal(XU_DAN, { kind: 'PROMOTION', ref: post })).toMatchObject({ code: 'GOAL_UNKNOWN' });
    await rig.publish('position-changed.v1', post, {
      positionId: post,
      code: post.toUpperCase(),
      name: 'Store manager',
      family: 'STORE',
      jobGrade: 'G4',
      competencies: [],
      nextPositionIds: [],
      active: true,
      revision: 1,
    });
    await until('the post is known', () => rig.db.collection<{ _id: string }>('positions').findOne({ _id: post }));
    expect(await goal(XU_DAN, { kind: 'PROMOTION', ref: post })).toMatchObject({ __typename: 'CreditPlan' });
  });
});
