import { expect } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { named, openRig, type Rig, run, until } from '@ladder/rig';
import { startTraining } from '../src/service.ts';

export const TODAY = '2025-09-01T01:00:00.000Z';
export const HR = { employeeId: named('li-na'), roles: ['HR_LD'] as const };
export const PLAYER = { employeeId: named('player'), roles: ['INTEGRATION'] as const };
export const XU_DAN = { employeeId: named('xu-dan') };
export const CODE = `LEAN_${run.toUpperCase()}`;

/** The training service of this test file; there once `open` has run. */
export let rig: Rig;
let requests = 0;

/** What is asked of an answer that has no id of its own. */
const ANSWERED: Readonly<Record<string, string>> = { CreditAccount: 'lifetimeEarned', CreditPlan: 'target' };

/** Sends a mutation and gives its answer, entity or refusal. */
export async function change(
  asker: Parameters<Rig['ask']>[0],
  mutation: string,
  entity: string,
  input: object,
  language = 'en',
) {
  requests += 1;
  const query = `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    answer: ${mutation}(input: $input) { __typename ... on ${entity} { ${ANSWERED[entity] ?? 'id'} } ... on TrainingRejection { code message } } }`;
  const { data, errors } = await rig.ask({ ...asker, language }, query, {
    input: { requestId: `r-${requests}`, ...input },
  });
  return errors?.[0]?.extensions ?? data.answer;
}

export const course = (code: string, more: object = {}) =>
  change(HR, 'publishCourse', 'Course', {
    code,
    name: code,
    category: 'LEAN',
    creditType: 'MANDATORY',
    credits: 4,
    classHours: 12,
    hasExam: true,
    ...more,
  });

export const employee = (
  id: string,
  revision = 1,
  departmentId = named('store-1'),
): EventData['employee-changed.v1'] => ({
  change: 'HIRED',
  employee: {
    employeeNo: named(id),
    departmentId,
    positionId: named('store-associate'),
    managerId: named('lu-ping'),
    jobGrade: 'G2',
    hireDate: '2020-01-01',
    employmentStatus: 'REGULAR',
    assignments: [],
  },
  effectiveFrom: '2020-01-01',
  revision,
});

export const hire = async (id: string, event = employee(id), sent = {}) => {
  await rig.publish('employee-changed.v1', named(id), event, sent);
  await until(`${id} is known`, () =>
    rig.db.collection<{ _id: string }>('employees').findOne({ _id: named(id), revision: event.revision }),
  );
};

/** Enrols, does the lessons and passes the exam. */
export async function complete(id: string, code: string, score = 88): Promise<string> {
  const { id: recordId } = await change(HR, 'enrol', 'LearningRecord', { employeeId: named(id), courseCode: code });
  await change(PLAYER, 'recordLessonProgress', 'LearningRecord', { recordId, lessonsPct: 100 });
  expect(await change(PLAYER, 'recordExamResult', 'LearningRecord', { recordId, score })).toMatchObject({
    id: recordId,
  });
  return recordId;
}

export const account = async (id: string) => {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Employee", id: $id }]) { ... on Employee {
    creditAccount { lifetimeEarned byType { mandatory practice } revision entries(first: 10) { edges { node { amount sourceType } } } } } } }`;
  return (await rig.ask(HR, query, { id: named(id) })).data._entities[0].creditAccount;
};

/** Starts training, on what `prepare` has put into the database, with a store, its manager, a course and Xu Dan. */
export async function open(prepare: (db: Rig['db']) => Promise<void> = async () => {}): Promise<void> {
  rig = await openRig({ service: 'training', start: startTraining, today: TODAY, prepare });
  await rig.publish('department-changed.v1', named('store-1'), {
    departmentId: named('store-1'),
    code: named('store-1'),
    name: 'Store 1',
    kind: 'STORE',
    managerId: named('lu-ping'),
    active: true,
    revision: 1,
  });
  await course(CODE);
  await hire('xu-dan');
  await hire('lu-ping', employee('lu-ping'));
}
