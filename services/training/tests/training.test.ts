import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { countReads, named, type Rig, run, until } from '@ladder/rig';
import {
  account,
  CODE,
  change,
  complete,
  course,
  employee,
  HR,
  hire,
  open,
  PLAYER,
  rig,
  XU_DAN,
} from './training-rig.ts';

jest.setTimeout(60_000);

beforeAll(() => open());
afterAll(() => rig.close());

describe('a course is completed through the graph', () => {
  test('with its credits, its practice task and its events in one step, along one chain', async () => {
    const recordId = await complete('xu-dan', CODE);
    expect(await account('xu-dan')).toMatchObject({
      lifetimeEarned: 4,
      byType: { mandatory: 4, practice: 0 },
      revision: 1,
    });
    const [completed] = await rig.written('training-completed.v1', XU_DAN.employeeId);
    const [earned] = await rig.written('credits-earned.v1', XU_DAN.employeeId);
    const [assigned] = await rig.written('practice-task-assigned.v1', XU_DAN.employeeId);
    expect(completed?.data).toMatchObject({
      recordId,
      examScore: 88,
      creditsAwarded: 4,
      departmentId: named('store-1'),
    });
    expect(new Set([completed, earned, assigned].map((event) => event?.correlationid)).size).toBe(1);
  });

  test('a repeated request id is the same change, with another input it is refused', async () => {
    const first = await change(HR, 'enrol', 'LearningRecord', {
      employeeId: named('lu-ping'),
      courseCode: CODE,
      requestId: 'once',
    });
    const again = await change(HR, 'enrol', 'LearningRecord', {
      employeeId: named('lu-ping'),
      courseCode: CODE,
      requestId: 'once',
    });
    expect(again).toEqual(first);
    const other = await change(HR, 'enrol', 'LearningRecord', {
      employeeId: named('xu-dan'),
      courseCode: CODE,
      requestId: 'once',
    });
    expect(other).toMatchObject({ __typename: 'TrainingRejection', code: 'REQUEST_ID_REUSED' });
  });

  test('nobody records his own result, and a learner may not record at all', async () => {
    const own = { employeeId: named('xu-dan'), roles: ['TRAINER'] as const };
    const { id: recordId } = await change(HR, 'enrol', 'LearningRecord', {
      employeeId: named('xu-dan'),
      courseCode: CODE,
    });
    expect(await change(own, 'recordExamResult', 'LearningRecord', { recordId, score: 100 })).toMatchObject({
      code: 'OWN_RESULT',
    });
    expect(await change(XU_DAN, 'recordExamResult', 'LearningRecord', { recordId, score: 100 })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await change(PLAYER, 'recordLessonProgress', 'LearningRecord', { recordId, lessonsPct: 100 });
    await change(PLAYER, 'recordExamResult', 'LearningRecord', { recordId, score: 90 });
    expect(await account('xu-dan')).toMatchObject({ lifetimeEarned: 4, revision: 1 });
  });

  test('a refusal is told in the reader’s language', async () => {
    const input = { employeeId: named('xu-dan'), courseCode: 'NO_SUCH_COURSE' };
    const english = await change(HR, 'enrol', 'LearningRecord', input, 'en');
    const chinese = await change(HR, 'enrol', 'LearningRecord', input, 'zh-CN');
    expect(english).toMatchObject({ code: 'COURSE_UNKNOWN', message: expect.stringContaining('NO_SUCH_COURSE') });
    expect(chinese.message).toMatch(/课程/);
  });
});

describe('TR-14: a case', () => {
  test('is approved by the manager alone, pays once, and its withdrawal takes the credits back', async () => {
    const text = { kind: 'SHOPFLOOR_SOLUTION', title: 'Shelves', problem: 'Empty.', solution: 'Restock at two.' };
    const { id: caseId } = await change(XU_DAN, 'submitCase', 'KnowledgeCase', text);
    const approve = { caseId, verdict: 'APPROVE' };
    expect(await change(XU_DAN, 'decideCase', 'KnowledgeCase', approve)).toMatchObject({ code: 'OWN_CASE' });
    expect(await change({ employeeId: named('stranger') }, 'decideCase', 'KnowledgeCase', approve)).toMatchObject({
      code: 'NOT_MANAGER_OF_AUTHOR',
    });
    const manager = { employeeId: named('lu-ping') };
    await change(manager, 'decideCase', 'KnowledgeCase', approve);
    await change(manager, 'decideCase', 'KnowledgeCase', approve);
    expect(await account('xu-dan')).toMatchObject({ lifetimeEarned: 9, byType: { practice: 5 } });
    await change(manager, 'withdrawCaseApproval', 'KnowledgeCase', { caseId });
    expect(await account('xu-dan')).toMatchObject({ lifetimeEarned: 4, byType: { practice: 0 } });
  });
});

describe('TR-18: the onboarding list', () => {
  test('comes with the hire, is done by its three courses and told once, however often the hire is told', async () => {
    for (const [code, credits] of [
      ['CULTURE', 2],
      ['SAFETY_EXAM', 3],
      ['DEPT_PROCESS', 4],
    ] as const) {
      await course(code, { credits, hasExam: false });
    }
    const event = employee('chen-hao');
    const probation = { ...event, employee: { ...event.employee, employmentStatus: 'PROBATION' as const } };
    await hire('chen-hao', probation, { id: `hire-${run}` });
    await hire('chen-hao', probation, { id: `hire-${run}` });
    const records = rig.db.collection<{ _id: string; courseId: string }>('learning_records');
    const open = await until('three records', async () => {
      const found = await records.find({ employeeId: named('chen-hao') }).toArray();
      return found.length === 3 ? found : null;
    });
    for (const { _id: recordId } of open) {
      await change(PLAYER, 'recordLessonProgress', 'LearningRecord', { recordId, lessonsPct: 100 });
    }
    expect(await rig.written('onboarding-completed.v1', named('chen-hao'))).toMatchObject([
      { data: { earned: 9, required: 9 } },
    ]);
  });
});

describe('TR-39: retraining', () => {
  test('becomes the next attempt once, however often it is told', async () => {
    await hire('zhao-lei');
    const recordId = await complete('zhao-lei', CODE);
    const duty = {
      effectId: `effect-${run}`,
      courseId: CODE.toLowerCase().replaceAll('_', '-'),
      employeeId: named('zhao-lei'),
      nextAttempt: 2,
      reason: 'BELOW_TARGET',
      growthPct: 3,
      improvementPlanId: `plan-${run}`,
      improvementPlanDueAt: '2025-09-15T01:00:00.000Z',
    };
    for (const id of ['a', 'a', 'b'])
      await rig.publish('retraining-required.v1', named('zhao-lei'), duty, { id: `duty-${id}-${run}` });
    const records = rig.db.collection<{ _id: string; attempt: number }>('learning_records');
    await until('the second telling', () =>
      rig.db.collection<{ _id: string }>('inbox').findOne({ _id: { $regex: `duty-b-${run}` } }),
    );
    const found = await records
      .find({ employeeId: named('zhao-lei') })
      .sort({ attempt: 1 })
      .toArray();
    expect(found.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(found[0]?._id).toBe(recordId);
  });
});

describe('reading', () => {
  const FIELDS = `id creditAccount { lifetimeEarned byCategory { category credits } } growthDashboard { gap tasksOpen recommendedCourses { course { code } } }
    learningRecords(first: 3) { edges { node { status course { name } } } } practiceTasks(first: 3) { edges { node { status } } }
    knowledgeCases(first: 3) { edges { node { title } } } onboardingChecklist { earned } trainingInbox(first: 3) { edges { node { kind } } }`;
  const askFor = (ids: readonly string[], asker: Parameters<Rig['ask']>[0]) =>
    rig.ask(
      asker,
      `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Employee { ${FIELDS} } } }`,
      {
        people: ids.map((id) => ({ __typename: 'Employee', id })),
      },
    );

  test('a hundred people cost as many reads as one', async () => {
    const admin = { employeeId: named('admin'), roles: ['ADMIN', 'HR_LD'] as const };
    const fields = FIELDS.replace(/trainingInbox.*$/, '');
    const read = (ids: readonly string[]) =>
      rig.ask(
        admin,
        `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Employee { ${fields} } } }`,
        {
          people: ids.map((id) => ({ __typename: 'Employee', id })),
        },
      );
    const hundred = Array.from({ length: 100 }, (_, index) => named(`person-${index}`));
    const one = await countReads(rig.db, () => read([named('xu-dan')]));
    const many = await countReads(rig.db, () => read([named('xu-dan'), ...hundred.slice(1)]));
    expect(one).toBeGreaterThan(3);
    expect(many).toBe(one);
  });

  test('one’s own data, a manager his team’s, everybody else gets FORBIDDEN', async () => {
    const ids = [named('xu-dan')];
    expect((await askFor(ids, XU_DAN)).errors).toBeUndefined();
    expect((await askFor(ids, { employeeId: named('lu-ping') })).data._entities[0].creditAccount.lifetimeEarned).toBe(
      4,
    );
    const stranger = await askFor(ids, { employeeId: named('zhao-lei') });
    expect(stranger.data._entities[0].creditAccount).toBeNull();
    expect(new Set(stranger.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });

  test('pages follow each other without a gap, and a strange cursor is refused', async () => {
    const page = (after: string | null) =>
      rig.ask(
        HR,
        `query ($id: ID!, $after: String) { _entities(representations: [{ __typename: "Employee", id: $id }]) { ... on Employee {
        learningRecords(first: 1, after: $after) { edges { cursor node { id attempt } } pageInfo { hasNextPage endCursor } } } } }`,
        { id: named('xu-dan'), after },
      );
    const first = (await page(null)).data._entities[0].learningRecords;
    const second = (await page(first.pageInfo.endCursor)).data._entities[0].learningRecords;
    expect([first, second].map(({ edges }) => edges[0].node.attempt)).toEqual([2, 1]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await page('bm90IG91cnM')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
