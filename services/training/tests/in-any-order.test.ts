import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { named, type Rig, run, until } from '@ladder/rig';
import { CODE, change, complete, course, employee, HR, hire, open, PLAYER, rig, TODAY } from './training-rig.ts';

jest.setTimeout(60_000);

beforeAll(() => open());
afterAll(() => rig.close());

type Effect = EventData['training-effect-evaluated.v1'];

const COURSE_ID = CODE.toLowerCase().replaceAll('_', '-');

/** A publication that nothing holds up is done long before. */
const PUBLICATION_MS = 500;

const verdict = (effectId: string, grade: Effect['grade'], revision: number): Effect => ({
  effectId,
  recordId: `record-${effectId}`,
  courseId: COURSE_ID,
  attempt: 1,
  policy: { key: 'effect.negotiation', version: 1 },
  subjectType: 'EMPLOYEE',
  subjectId: named('subject'),
  baseline: { start: '2025-03-01', end: '2025-05-31' },
  window: { start: '2025-06-01', end: '2025-08-31' },
  improvements: [{ code: 'SALES_AMOUNT', unit: 'CNY', before: 100, after: 112, pct: 12 }],
  grade,
  contributionPct: null,
  scoreWeightPct: 0,
  nominateCase: grade === 'EFFECTIVE',
  quarter: 'Q:2025-3',
  overlap: false,
  revision,
});

/** Publishes a verdict and waits until it was taken or passed over. */
async function judge(id: string, effect: Effect): Promise<void> {
  const messageId = `verdict-${effect.effectId}-${effect.revision}`;
  await rig.publish('training-effect-evaluated.v1', named(id), effect, { id: messageId });
  await heard(messageId);
}

/** Publishes a duty to repeat the course and waits until it was taken. */
async function demand(id: string, effectId: string, sent: Parameters<Rig['publish']>[3] = {}): Promise<void> {
  const messageId = sent.id ?? `demand-${effectId}`;
  const duty = {
    effectId,
    courseId: COURSE_ID,
    employeeId: named(id),
    nextAttempt: 2,
    reason: 'BELOW_TARGET',
    growthPct: 3,
    improvementPlanId: `plan-${effectId}`,
    improvementPlanDueAt: '2025-09-15T01:00:00.000Z',
  };
  await rig.publish('retraining-required.v1', named(id), duty, { ...sent, id: messageId });
  await heard(messageId);
}

const heard = (messageId: string) =>
  until(`${messageId} was handled`, () =>
    rig.db.collection<{ _id: string }>('inbox').findOne({ _id: { $regex: messageId } }),
  );

const recordsOf = (id: string) =>
  rig.db
    .collection('learning_records')
    .find({ employeeId: named(id), courseId: COURSE_ID })
    .sort({ attempt: 1 })
    .toArray();

const noticesOf = (id: string) =>
  rig.db
    .collection('inbox_items')
    .find({ employeeId: named(id), kind: 'RETRAINING' })
    .sort({ _id: 1 })
    .toArray();

describe('TR-18: a hire before the catalogue has the courses of the list', () => {
  test('is known at once, and its list opens with the last of the courses, along the chain of the hire', async () => {
    const event = employee('chen-hao');
    const probation = { ...event, employee: { ...event.employee, employmentStatus: 'PROBATION' as const } };
    await hire('chen-hao', probation, { correlationId: `hire-of-${run}` });
    await course('CULTURE', { credits: 2, hasExam: false });
    await course('SAFETY_EXAM', { credits: 3, hasExam: false });
    const lists = rig.db.collection<{ _id: string }>('onboarding_checklists');
    expect(await lists.findOne({ _id: named('chen-hao') })).toBeNull();
    const early = await change(HR, 'enrol', 'LearningRecord', {
      employeeId: named('chen-hao'),
      courseCode: 'CULTURE',
    });
    await change(PLAYER, 'recordLessonProgress', 'LearningRecord', { recordId: early.id, lessonsPct: 100 });
    await course('DEPT_PROCESS', { credits: 4, hasExam: false });
    expect(await lists.findOne({ _id: named('chen-hao') })).toMatchObject({ status: 'OPEN', earnedTenths: 20 });
    const records = await rig.db
      .collection<{ _id: string; enrolment: { source: string } }>('learning_records')
      .find({ employeeId: named('chen-hao'), 'enrolment.source': 'ONBOARDING' })
      .toArray();
    expect(records).toHaveLength(2);
    const chains = rig.db.collection<{ _id: string }>('chains');
    expect(await chains.findOne({ _id: records[0]?._id ?? '' })).toMatchObject({ correlationId: `hire-of-${run}` });
    await course('DEPT_PROCESS', { credits: 4, hasExam: false });
    expect(await lists.countDocuments({ _id: named('chen-hao') })).toBe(1);
  });

  test('and a publication that do not see each other wait for each other', async () => {
    const id = named('newcomer');
    const event = employee('newcomer');
    const probation = { ...event, employee: { ...event.employee, employmentStatus: 'PROBATION' as const } };
    const courses = rig.db.collection<{ _id: string }>('courses');
    await courses.deleteOne({ _id: 'dept-process' });
    const awaited = rig.db.collection<{ _id: string; touched: number }>('awaited_courses');
    const touched = async () => (await awaited.findOne({ _id: 'DEPT_PROCESS' }))?.touched ?? 0;
    const before = await touched();
    await hire('newcomer', probation);
    expect(await touched()).toBeGreaterThan(before);
    const owed = rig.db.collection<{ _id: string; waiting: boolean }>('owed_onboardings');
    expect(await owed.findOne({ _id: id })).toMatchObject({ waiting: true });
    await owed.updateOne({ _id: id }, { $set: { waiting: false } });

    // The hire once more, by hand: its transaction is still open while the course is published.
    const session = rig.db.client.startSession();
    session.startTransaction({ readConcern: { level: 'snapshot' } });
    await awaited.updateOne({ _id: 'DEPT_PROCESS' }, { $inc: { touched: 1 } }, { session });
    await owed.updateOne({ _id: id }, { $set: { waiting: true } }, { session });
    const publishing = course('DEPT_PROCESS', { credits: 4, hasExam: false });
    await new Promise((resolve) => setTimeout(resolve, PUBLICATION_MS));
    expect(await courses.findOne({ _id: 'dept-process' })).toBeNull();
    await session.commitTransaction();
    await session.endSession();
    await publishing;
    const lists = rig.db.collection<{ _id: string }>('onboarding_checklists');
    expect(await lists.findOne({ _id: id })).toMatchObject({ status: 'OPEN' });
  });

  test('is owed nothing any more when the probation is over', async () => {
    const owed = rig.db.collection<{ _id: string; waiting: boolean }>('owed_onboardings');
    await owed.insertOne({ _id: named('xu-dan'), hiredAt: TODAY, correlationId: 'c', waiting: true } as never);
    await course('DEPT_PROCESS', { credits: 4, hasExam: false });
    expect(await owed.findOne({ _id: named('xu-dan') })).toMatchObject({ waiting: false });
    expect(
      await rig.db.collection<{ _id: string }>('onboarding_checklists').findOne({ _id: named('xu-dan') }),
    ).toBeNull();
  });
});

describe('TR-39: the duty to repeat a course and the verdict that takes it back', () => {
  const left = `left-${run}`;

  test('enrol nobody when the verdict comes first, until the effect is below target again', async () => {
    await hire('early');
    await complete('early', CODE);
    await judge('early', verdict(left, 'STANDARD', 2));
    await demand('early', left);
    expect(await recordsOf('early')).toHaveLength(1);
    expect(await noticesOf('early')).toEqual([]);
    await judge('early', verdict(left, 'BELOW_TARGET', 1));
    expect(await recordsOf('early')).toHaveLength(1);
    await judge('early', verdict(left, 'BELOW_TARGET', 3));
    expect(await recordsOf('early')).toMatchObject([{}, { attempt: 2, enrolment: { source: 'RETRAINING' } }]);
  });

  test('leave nobody enrolled when the duty comes first, and open the next attempt when it is demanded anew', async () => {
    const effectId = `revised-${run}`;
    await hire('late');
    await complete('late', CODE);
    await demand('late', effectId);
    expect(await recordsOf('late')).toMatchObject([{}, { status: 'OPEN' }]);
    await judge('late', verdict(effectId, 'STANDARD', 2));
    expect(await recordsOf('late')).toMatchObject([{}, { status: 'ANNULLED', enrolment: { status: 'WITHDRAWN' } }]);
    expect(await noticesOf('late')).toMatchObject([{ status: 'DONE' }]);
    await judge('late', verdict(effectId, 'BELOW_TARGET', 3));
    await demand('late', effectId, { id: `again-${effectId}`, time: '2025-09-02T01:00:00.000Z' });
    expect(await recordsOf('late')).toMatchObject([{}, { status: 'ANNULLED' }, { attempt: 3, status: 'OPEN' }]);
    expect(await noticesOf('late')).toMatchObject([{ status: 'DONE' }, { status: 'UNREAD' }]);
  });

  test('give an own enrolment back that had not begun', async () => {
    const effectId = `taken-${run}`;
    await hire('keen');
    await complete('keen', CODE);
    const own = { employeeId: named('keen'), courseCode: CODE, dueDate: '2025-12-31' };
    await change(HR, 'enrol', 'LearningRecord', own);
    await demand('keen', effectId);
    expect(await recordsOf('keen')).toMatchObject([{}, { enrolment: { source: 'RETRAINING', dueDate: '2025-10-01' } }]);
    await judge('keen', verdict(effectId, 'STANDARD', 2));
    expect(await recordsOf('keen')).toMatchObject([
      {},
      { status: 'OPEN', enrolment: { source: 'PLAN', status: 'ENROLLED', dueDate: '2025-12-31' } },
    ]);
  });

  test('leave nobody enrolled when both come at the same moment, for each of 20 people', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `racer-${index}`);
    await Promise.all(people.map((id) => hire(id)));
    await Promise.all(people.map((id) => complete(id, CODE)));
    const raced = (id: string) => `effect-of-${named(id)}`;
    await Promise.all(people.flatMap((id) => [demand(id, raced(id)), judge(id, verdict(raced(id), 'STANDARD', 2))]));
    const open = rig.db
      .collection('learning_records')
      .find({ 'enrolment.effectId': { $in: people.map(raced) }, status: 'OPEN' });
    expect(await open.toArray()).toEqual([]);
  });

  test('send no notice for history that is loaded', async () => {
    await hire('history');
    await complete('history', CODE);
    await demand('history', `history-${run}`, { mode: 'backfill' });
    expect(await recordsOf('history')).toHaveLength(2);
    expect(await noticesOf('history')).toEqual([]);
  });
});

describe('TR-33: a case that an effect nominates', () => {
  const author = { employeeId: named('zhou-qiang') };
  const effectId = `good-${run}`;
  const caseId = `case-${effectId}`;
  const text = { kind: 'EXCELLENT_CASE', title: 'Shelves', problem: 'Empty.', solution: 'Restock at two.' };

  type Cases = { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  const PAGE = 'edges { node { id } } pageInfo { hasNextPage endCursor }';

  const idsOf = async (read: (after: string | null) => Promise<Cases>): Promise<string[]> => {
    const ids: string[] = [];
    for (let page = await read(null); ; page = await read(page.pageInfo.endCursor)) {
      ids.push(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasNextPage) return ids;
    }
  };

  const written = async (after: string | null): Promise<Cases> => {
    const query = `query ($id: ID!, $after: String) { _entities(representations: [{ __typename: "Employee", id: $id }]) {
      ... on Employee { knowledgeCases(first: 1, after: $after) { ${PAGE} } } } }`;
    return (await rig.ask(HR, query, { id: author.employeeId, after })).data._entities[0].knowledgeCases;
  };

  const waiting = async (after: string | null): Promise<Cases> => {
    const query = `query ($after: String) { casesToReview(first: 1, after: $after) { ${PAGE} } }`;
    return (await rig.ask(HR, query, { after })).data.casesToReview;
  };

  test('is listed as a draft among those that were handed in, and begins its chain', async () => {
    await hire('zhou-qiang');
    const { id: handedIn } = await change(author, 'submitCase', 'KnowledgeCase', text);
    await judge('zhou-qiang', verdict(effectId, 'EFFECTIVE', 1));
    await judge('zhou-qiang', verdict(`${effectId}-2`, 'EFFECTIVE', 1));
    expect(new Set(await idsOf(written))).toEqual(new Set([handedIn, caseId, `${caseId}-2`]));
    expect(await idsOf(waiting)).toEqual(expect.arrayContaining([handedIn, caseId, `${caseId}-2`]));
    expect(await rig.db.collection<{ _id: string }>('chains').findOne({ _id: caseId })).toMatchObject({
      correlationId: `chain-${author.employeeId}`,
    });
  });

  test('is edited and handed in by its author alone, and keeps its figures', async () => {
    const edited = { ...text, caseId };
    expect(await change({ employeeId: named('stranger') }, 'submitCase', 'KnowledgeCase', edited)).toMatchObject({
      code: 'NOT_AUTHOR_OF_CASE',
    });
    expect(await change(author, 'submitCase', 'KnowledgeCase', { ...text, caseId: 'no-case' })).toMatchObject({
      code: 'CASE_UNKNOWN',
    });
    expect(await change(author, 'submitCase', 'KnowledgeCase', edited)).toMatchObject({ id: caseId });
    const cases = rig.db.collection<{ _id: string }>('knowledge_cases');
    expect(await cases.findOne({ _id: caseId })).toMatchObject({
      status: 'SUBMITTED',
      title: 'Shelves',
      courseId: COURSE_ID,
      result: [{ code: 'SALES_AMOUNT', pct: 12 }],
    });
    expect(await change(author, 'submitCase', 'KnowledgeCase', edited)).toMatchObject({ code: 'CASE_NOT_EDITABLE' });
  });
});
