import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Asker, countReads, named, openRig, type Rig, run, until } from '@ladder/rig';
import { startPerformance } from '../src/service.ts';
import { leaveOverdue, OVERDUE } from './overdue.ts';
import {
  completionOf,
  department,
  exampleOf,
  hire,
  INBOUND,
  messageOf,
  salesOf,
  scoreOf,
} from './performance-events.ts';

jest.setTimeout(60_000);

const TODAY = '2025-10-09T01:00:00.000Z';
const HR: Asker = { employeeId: named('li-na'), roles: ['HR_LD'] };
const MANAGER: Asker = { employeeId: named('deng-kai') };
const STRANGER: Asker = { employeeId: named('stranger') };
/** The contract's examples are about him, so that he has no name of this run. */
const WANG_JUN = 'wang-jun';
const ZHAO_LEI = named('zhao-lei');
const BASELINE = ['2025-03', '2025-04', '2025-05'];
const WINDOW = ['2025-07', '2025-08', '2025-09'];

let rig: Rig;
let requests = 0;

const read = async (employeeId: string, fields: string, asker: Asker = HR) => {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Employee", id: $id }]) { ... on Employee { ${fields} } } }`;
  const { data, errors } = await rig.ask(asker, query, { id: employeeId });
  return { person: data?._entities[0], codes: errors?.map(({ extensions }) => extensions.code) ?? [] };
};

const EFFECTS = `trainingEffects(first: 5) { edges { node { status grade attempt revision contributionPct scoreWeightPct quarter policyKey policyVersion
  baseline { start end } window { start end } deadline improvements { code pct } course { id } } } }`;
const effectsOf = async (employeeId: string) =>
  (await read(employeeId, EFFECTS)).person.trainingEffects.edges.map(({ node }: { node: object }) => node);
/** Waits for the latest effect to look like this. */
const effectIs = (employeeId: string, wanted: Record<string, unknown>) =>
  until(`effect of ${employeeId} is ${JSON.stringify(wanted)}`, async () => {
    const [effect] = await effectsOf(employeeId);
    return effect && Object.entries(wanted).every(([field, value]) => effect[field] === value) ? effect : null;
  });

const quartersOf = async (employeeId: string) =>
  (
    await read(
      employeeId,
      'quarterlyScores { quarter baseScore trainingWeightPct finalScore grade status revision policyKey }',
    )
  ).person.quarterlyScores;
const archiveOf = async (employeeId: string) =>
  (
    await read(employeeId, 'performanceArchive(first: 20) { edges { node { kind state value course { id } refs } } }')
  ).person.performanceArchive.edges.map(({ node }: { node: object }) => node);

const send = (subjectId: string, data: object, envelope = {}) =>
  rig.publishRaw(INBOUND, subjectId, messageOf(data, envelope));
/** Figures that stood at 100,000 yuan and 70 % in the baseline and `pct` higher in these months of the window. */
async function figures(employeeId: string, salesPct: number, retentionPct: number, months = WINDOW) {
  for (const month of BASELINE) await send(employeeId, salesOf(employeeId, month, 100_000, 70));
  for (const month of months)
    await send(employeeId, salesOf(employeeId, month, 1000 * (100 + salesPct), (70 * (100 + retentionPct)) / 100));
}

/** Until the service is through with the message that was sent to its inbound topic under this id. */
const isThrough = (id: string) =>
  until(`${id} is settled`, () => rig.db.collection<{ _id: string }>('inbox').findOne({ _id: { $regex: `${id}$` } }));
const deadLetterOf = (key: string, code: string) =>
  until(`dead letter ${code} of ${key}`, () => rig.db.collection('dead_letters').findOne({ key, 'reason.code': code }));

async function change(asker: Asker, mutation: string, entity: string, fields: string, input: object) {
  requests += 1;
  const query = `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    answer: ${mutation}(input: $input) { __typename ... on ${entity} { ${fields} } ... on PerformanceRejection { code message } } }`;
  const { data, errors } = await rig.ask(asker, query, { input: { requestId: `r-${requests}`, ...input } });
  return errors?.[0]?.extensions ?? data.answer;
}

beforeAll(async () => {
  rig = await openRig({ service: 'performance', start: startPerformance, today: TODAY, prepare: leaveOverdue });
  await department(rig, named('company'), named('gu-min'));
  await department(rig, named('sales-team-east'), named('deng-kai'), named('company'));
  for (const id of [WANG_JUN, ZHAO_LEI, named('liu-yang'), named('deng-kai'), named('last')]) await hire(rig, id);
  await until('the people are known', async () => (await rig.db.collection('employees').countDocuments()) >= 5);
  await until('the tree is known', async () => (await rig.db.collection('departments').countDocuments()) >= 2);
});

afterAll(() => rig?.close());

describe('PF-03, PF-04: Wang Jun', () => {
  test('up to August his effect is tracked and his quarter stands at 80', async () => {
    await rig.publish('training-completed.v1', WANG_JUN, completionOf(WANG_JUN), { id: `completion-${run}` });
    await figures(WANG_JUN, 17, 11, ['2025-07', '2025-08']);
    await send(WANG_JUN, scoreOf(WANG_JUN, 'Q:2025-3', 80));
    await until('his base score', async () => (await quartersOf(WANG_JUN)).length === 1);
    expect(await effectIs(WANG_JUN, { status: 'TRACKING' })).toMatchObject({
      grade: null,
      revision: 0,
      baseline: { start: '2025-03-01', end: '2025-05-31' },
      window: { start: '2025-07-01', end: '2025-09-30' },
      deadline: '2025-10-30',
      quarter: 'Q:2025-3',
      policyKey: 'effect.sales-negotiation',
      policyVersion: null,
    });
    expect(await quartersOf(WANG_JUN)).toMatchObject([
      { quarter: 'Q:2025-3', baseScore: 80, finalScore: 80, trainingWeightPct: 0, grade: 'GOOD', status: 'CALCULATED' },
    ]);
    expect(await archiveOf(WANG_JUN)).toMatchObject([
      { kind: 'TRAINING_RESULT', state: 'PENDING', course: { id: 'negotiation' } },
    ]);
  });

  test('a broken message of September ends in the dead letters with its reason', async () => {
    await rig.publishRaw(INBOUND, WANG_JUN, exampleOf('broken-message'));
    const { reason } = await deadLetterOf(WANG_JUN, 'CONTRACT_BROKEN');
    expect(reason.facts.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain('/data/metrics/0/value');
    await effectIs(WANG_JUN, { status: 'TRACKING' });
  });

  test('the good one behind it makes the effect EXCELLENT and 80 into 85', async () => {
    await rig.publishRaw(INBOUND, WANG_JUN, exampleOf('wang-jun-september'));
    const effect = await effectIs(WANG_JUN, { status: 'EVALUATED' });
    expect(effect).toMatchObject({
      grade: 'EXCELLENT',
      contributionPct: 14,
      scoreWeightPct: 5,
      revision: 1,
      policyVersion: 1,
    });
    expect(effect.improvements).toEqual([
      { code: 'SALES_AMOUNT', pct: 17 },
      { code: 'CUSTOMER_RETENTION_RATE', pct: 11 },
    ]);
    expect(await quartersOf(WANG_JUN)).toMatchObject([
      { baseScore: 80, trainingWeightPct: 5, finalScore: 85, grade: 'GOOD' },
    ]);
    expect(await archiveOf(WANG_JUN)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'TRAINING_CONTRIBUTION', state: 'CONFIRMED', value: 14 }),
      ]),
    );
    expect(await rig.written('training-effect-evaluated.v1', WANG_JUN)).toMatchObject([
      { data: { grade: 'EXCELLENT', nominateCase: true, revision: 1 } },
    ]);
    const scores = (await rig.written('performance-updated.v1', WANG_JUN)).filter(({ data }) => data.kind === 'SCORE');
    expect(scores.map(({ data }) => 'finalScore' in data && data.finalScore)).toEqual([80, 85]);
  });

  test('the completion, and September in the same and in another message, change nothing', async () => {
    const before = await rig.db.collection('outbox').countDocuments({ key: WANG_JUN });
    await rig.publish('training-completed.v1', WANG_JUN, completionOf(WANG_JUN), { id: `completion-${run}` });
    await rig.publish('training-completed.v1', WANG_JUN, completionOf(WANG_JUN), { id: `completion-again-${run}` });
    await rig.publishRaw(INBOUND, WANG_JUN, exampleOf('wang-jun-september'));
    await send(WANG_JUN, salesOf(WANG_JUN, '2025-09', 117_000, 77.7), { id: `september-again-${run}` });
    await isThrough(`september-again-${run}`);
    await isThrough(`completion-again-${run}`);
    expect(await effectsOf(WANG_JUN)).toHaveLength(1);
    expect(await effectIs(WANG_JUN, { grade: 'EXCELLENT' })).toMatchObject({ revision: 1 });
    expect(await rig.db.collection('outbox').countDocuments({ key: WANG_JUN })).toBe(before);
  });

  test('PF-16 example 1: a correction of September makes it STANDARD, and 85 into 80 again', async () => {
    await send(WANG_JUN, salesOf(WANG_JUN, '2025-09', 96_000, 77.7, { revision: 2 }));
    expect(await effectIs(WANG_JUN, { status: 'REVISED' })).toMatchObject({
      grade: 'STANDARD',
      scoreWeightPct: 0,
      revision: 2,
    });
    expect(await quartersOf(WANG_JUN)).toMatchObject([{ trainingWeightPct: 0, finalScore: 80 }]);
    const months = await read(
      WANG_JUN,
      'metrics(code: "SALES_AMOUNT", from: "2025-07-01", to: "2025-09-30") { month value unit revision }',
    );
    expect(months.person.metrics).toEqual([
      { month: '2025-07-01', value: 117_000, unit: 'CNY', revision: 1 },
      { month: '2025-08-01', value: 117_000, unit: 'CNY', revision: 1 },
      { month: '2025-09-01', value: 96_000, unit: 'CNY', revision: 2 },
    ]);
  });

  test('an annulled completion cancels the effect and takes the archive entry back', async () => {
    await rig.publish('training-completed.v1', WANG_JUN, completionOf(WANG_JUN, { revision: 2, status: 'ANNULLED' }));
    await effectIs(WANG_JUN, { status: 'CANCELLED' });
    expect(await archiveOf(WANG_JUN)).toMatchObject([{ state: 'WITHDRAWN' }, { state: 'WITHDRAWN' }]);
  });
});

describe('PF-05: Zhao Lei', () => {
  test('+3 % is below target: he repeats the course once and owes a plan', async () => {
    await rig.publish('training-completed.v1', ZHAO_LEI, completionOf(ZHAO_LEI));
    await figures(ZHAO_LEI, 3, 0);
    await effectIs(ZHAO_LEI, { grade: 'BELOW_TARGET' });
    const last = salesOf(ZHAO_LEI, '2025-09', 103_000, 70);
    await send(ZHAO_LEI, last, { id: `zhao-lei-again-${run}` });
    await isThrough(`zhao-lei-again-${run}`);
    expect(await rig.written('retraining-required.v1', ZHAO_LEI)).toMatchObject([
      { data: { courseId: 'negotiation', nextAttempt: 2, growthPct: 3, reason: 'BELOW_TARGET' } },
    ]);
    const { person } = await read(
      ZHAO_LEI,
      'improvementPlans { id status failedAttempts dueAt course { id } } performanceInbox(first: 5) { edges { node { kind status } } }',
      { employeeId: ZHAO_LEI },
    );
    expect(person.improvementPlans).toMatchObject([
      { status: 'REQUIRED', failedAttempts: 1, course: { id: 'negotiation' } },
    ]);
    expect(person.performanceInbox.edges).toEqual([{ node: { kind: 'IMPROVEMENT_PLAN', status: 'UNREAD' } }]);
  });

  test('he files it himself, once; the same request again is the same change', async () => {
    const [plan] = (await read(ZHAO_LEI, 'improvementPlans { id }')).person.improvementPlans;
    const input = { planId: plan.id, causes: 'Too little prepared.', actions: ['A list of concessions'] };
    const file = (asker: Asker, more = {}) =>
      change(asker, 'submitImprovementPlan', 'ImprovementPlan', 'id status causes', { ...input, ...more });
    expect(await file(MANAGER)).toMatchObject({ code: 'NOT_OWN_PLAN' });
    expect(await file({ employeeId: ZHAO_LEI }, { actions: [' '] })).toMatchObject({ code: 'PLAN_INCOMPLETE' });
    const filed = { id: plan.id, status: 'SUBMITTED', causes: ['Too little prepared.'] };
    expect(await file({ employeeId: ZHAO_LEI }, { requestId: 'once' })).toMatchObject(filed);
    expect(await file({ employeeId: ZHAO_LEI }, { requestId: 'once' })).toMatchObject(filed);
    expect(await file({ employeeId: ZHAO_LEI }, { requestId: 'once', causes: ['other'] })).toMatchObject({
      code: 'REQUEST_ID_REUSED',
    });
    expect(await file({ employeeId: ZHAO_LEI })).toMatchObject({ code: 'PLAN_NOT_REQUIRED' });
    expect(await rig.written('improvement-plan-submitted.v1', ZHAO_LEI)).toHaveLength(1);
  });

  test('a change of post ends what he owes (edge case E20)', async () => {
    const owing = named('owing');
    await hire(rig, owing);
    await rig.publish('training-completed.v1', owing, completionOf(owing));
    await until('owing is known', () => rig.db.collection<{ _id: string }>('employees').findOne({ _id: owing }));
    await figures(owing, 3, 0);
    await effectIs(owing, { grade: 'BELOW_TARGET' });
    await hire(rig, owing, { positionId: named('sales-manager') }, 2);
    await until('the plan is closed', async () => {
      const [plan] = (await read(owing, 'improvementPlans { status }')).person.improvementPlans;
      return plan?.status === 'CLOSED';
    });
    const toDos = 'performanceInbox(first: 5) { edges { node { kind status } } }';
    expect((await read(owing, toDos, { employeeId: owing })).person.performanceInbox.edges).toEqual([
      { node: { kind: 'IMPROVEMENT_PLAN', status: 'DONE' } },
    ]);
  });
});

describe('topics come in any order', () => {
  test('figures before the completion: the effect is graded as soon as it is opened (Liu Yang, exactly +15 %)', async () => {
    const liuYang = named('liu-yang');
    await figures(liuYang, 15, 10);
    await send(liuYang, scoreOf(liuYang, 'Q:2025-3', 70), { id: `liu-yang-${run}` });
    await isThrough(`liu-yang-${run}`);
    await rig.publish('training-completed.v1', liuYang, completionOf(liuYang));
    expect(await effectIs(liuYang, { status: 'EVALUATED' })).toMatchObject({ grade: 'STANDARD', scoreWeightPct: 0 });
    expect(await rig.written('retraining-required.v1', liuYang)).toEqual([]);
  });

  test('at the same moment: of thirty people who are hired just now not one effect is missed', async () => {
    const people = Array.from({ length: 30 }, (_, index) => named(`pair-${index}`));
    await Promise.all(
      people.flatMap((id) => [
        figures(id, 9, 0, ['2025-07', '2025-08']),
        hire(rig, id),
        rig.publish('training-completed.v1', id, completionOf(id)),
        send(id, salesOf(id, '2025-09', 109_000, 70)),
      ]),
    );
    await until(
      'all are graded',
      async () =>
        (await rig.db
          .collection('training_effects')
          .countDocuments({ employeeId: { $in: people }, 'verdict.grade': 'STANDARD' })) === 30,
    );
  });

  test('history loaded afterwards is graded in silence', async () => {
    const past = named('past');
    await hire(rig, past);
    await until('past is known', () => rig.db.collection<{ _id: string }>('employees').findOne({ _id: past }));
    for (const month of BASELINE) await send(past, salesOf(past, month, 100_000, 70), { mode: 'backfill' });
    for (const month of WINDOW) await send(past, salesOf(past, month, 103_000, 70), { mode: 'backfill' });
    await rig.publish('training-completed.v1', past, completionOf(past), { mode: 'backfill' });
    await effectIs(past, { grade: 'BELOW_TARGET' });
    expect(await rig.written('retraining-required.v1', past)).toEqual([]);
    expect((await read(past, 'improvementPlans { status }')).person.improvementPlans).toEqual([]);
  });
});

describe('PF-16: what is not taken', () => {
  const last = named('last');

  test('a foreign source, a wrong key, too old and too early are dead letters that nothing waits behind', async () => {
    await send(last, salesOf(last, '2025-09', 1, 1), { source: '/external/another-system' });
    await deadLetterOf(last, 'WRONG_SOURCE');
    await send(last, salesOf(WANG_JUN, '2025-09', 1, 1));
    await deadLetterOf(last, 'KEY_MISMATCH');
    await send(last, salesOf(last, '2026-01', 1, 1));
    expect((await deadLetterOf(last, 'FUTURE')).reason.facts).toMatchObject({ pointer: '/data/metrics/0' });
    await send(last, salesOf(last, '2023-09', 1, 1));
    await deadLetterOf(last, 'TOO_OLD');
    await send(last, salesOf(last, '2025-06', 1, 1), { id: `after-them-${run}` });
    await isThrough(`after-them-${run}`);
    expect(await rig.db.collection('metric_readings').countDocuments({ subjectId: last, supersededBy: null })).toBe(2);
  });

  test('one refused metric does not refuse the others of its message', async () => {
    const metrics = [
      { code: 'SALES_AMOUNT', value: 5, unit: 'CNY' },
      { code: 'CUSTOMER_RETENTION_RATE', value: 101, unit: '%' },
    ];
    await send(last, salesOf(last, '2025-07', 1, 1, { metrics }), { id: `mixed-${run}` });
    await isThrough(`mixed-${run}`);
    const taken = await rig.db
      .collection('metric_readings')
      .find({ subjectId: last, 'period.start': '2025-07-01' })
      .toArray();
    expect(taken).toMatchObject([{ metricCode: 'SALES_AMOUNT', value: 500 }]);
    expect(
      await rig.db
        .collection('refused_items')
        .find({ eventId: `mixed-${run}` })
        .toArray(),
    ).toMatchObject([
      { metricCode: 'CUSTOMER_RETENTION_RATE', code: 'OUT_OF_RANGE', pointer: '/data/metrics/1/value' },
    ]);
  });

  test('another value under the same revision is a conflict; people are found by their number, too', async () => {
    await send(last, salesOf(last, '2025-06', 2, 1));
    expect((await deadLetterOf(last, 'CONFLICT')).reason.facts).toMatchObject({ pointer: '/data/metrics/0' });
    await send(`E-${last}`, scoreOf(`E-${last}`, 'Q:2025-2', 91.25));
    await until('his score', async () => (await quartersOf(last)).length === 1);
    expect(await quartersOf(last)).toMatchObject([{ baseScore: 91.25, finalScore: 91.25, grade: 'EXCELLENT' }]);
  });
});

describe('PF-12, PF-13: the practice task', () => {
  const task = {
    taskId: `task-${run}`,
    recordId: `record-${ZHAO_LEI}`,
    courseId: 'negotiation',
    managerId: named('deng-kai'),
  };
  const toDo = async (asker: Asker) =>
    (await read(asker.employeeId, 'evaluationsToDo { id title status dueOn submissionNo employee { id } }', asker))
      .person.evaluationsToDo;

  test('is handed in: the manager is invited, and nobody else may read or answer', async () => {
    const times = { assignedAt: TODAY, dueAt: TODAY };
    await rig.publish('practice-task-assigned.v1', ZHAO_LEI, {
      ...task,
      ...times,
      employeeId: ZHAO_LEI,
      title: 'Price talks',
    });
    const submission = { ...task, submissionNo: 1, submittedAt: TODAY };
    for (const id of ['a', 'b'])
      await rig.publish('practice-task-submitted.v1', ZHAO_LEI, submission, { id: `${id}-${run}` });
    await isThrough(`b-${run}`);
    await until('its title', async () => (await toDo(MANAGER))[0]?.title);
    const found = await toDo(MANAGER);
    expect(found).toMatchObject([
      { title: 'Price talks', status: 'INVITED', dueOn: '2025-10-16', submissionNo: 1, employee: { id: ZHAO_LEI } },
    ]);
    const stranger = await read(MANAGER.employeeId, 'evaluationsToDo { id } quarterlyScores { id }', STRANGER);
    expect(stranger).toMatchObject({ person: { evaluationsToDo: null }, codes: ['FORBIDDEN', 'FORBIDDEN'] });
    const answer = { evaluationId: found[0].id, verdict: 'PASS', score: 92 };
    expect(await change(STRANGER, 'evaluatePracticeTask', 'PracticeEvaluation', 'id', answer)).toMatchObject({
      code: 'NOT_INVITED',
    });
  });

  test('PASS 92 confirms the training result and tells training and the platform', async () => {
    const [{ id: evaluationId }] = await toDo(MANAGER);
    const evaluate = (input: object) =>
      change(MANAGER, 'evaluatePracticeTask', 'PracticeEvaluation', 'status verdict score', { evaluationId, ...input });
    expect(await evaluate({ verdict: 'PASS' })).toMatchObject({ code: 'SCORE_REQUIRED' });
    expect(await evaluate({ verdict: 'PASS', score: 92, comment: 'Well done.' })).toMatchObject({
      status: 'DONE',
      verdict: 'PASS',
      score: 92,
    });
    expect(await evaluate({ verdict: 'RETURN' })).toMatchObject({ code: 'EVALUATION_DONE' });
    expect(await toDo(MANAGER)).toEqual([]);
    expect(await archiveOf(ZHAO_LEI)).toMatchObject([{ kind: 'TRAINING_RESULT', state: 'CONFIRMED', value: 92 }]);
    const [evaluated] = await rig.written('practice-evaluated.v1', ZHAO_LEI);
    expect(evaluated).toMatchObject({ correlationid: `chain-${ZHAO_LEI}`, data: { taskId: task.taskId, score: 92 } });
    const archived = (await rig.written('performance-updated.v1', ZHAO_LEI)).filter(
      ({ data }) => data.kind === 'ARCHIVE',
    );
    expect(archived).toMatchObject([{ data: { entryKind: 'TRAINING_RESULT', value: 92 } }]);
  });

  test('handed in before the tree is known, it waits for the superior', async () => {
    const early = named('early');
    const submission = { ...task, taskId: `early-${run}`, managerId: null, submissionNo: 1, submittedAt: TODAY };
    await rig.publish('practice-task-submitted.v1', early, submission);
    await until('it waits', () =>
      rig.db.collection('practice_evaluations').findOne({ employeeId: early, evaluatorId: null }),
    );
    await hire(rig, early);
    await until('the manager is invited', async () =>
      (await toDo(MANAGER)).some(({ employee }: { employee: { id: string } }) => employee.id === early),
    );
  });
});

describe('what is due by the calendar alone', () => {
  test('is done: an effect whose figures never came, and an evaluation that nobody has answered', async () => {
    const effect = await effectIs(OVERDUE, { status: 'EVALUATED' });
    expect(effect).toMatchObject({ grade: 'INSUFFICIENT_DATA', scoreWeightPct: 0 });
    expect(await rig.written('training-effect-evaluated.v1', OVERDUE)).toMatchObject([
      { correlationid: 'chain-of-june', data: { grade: 'INSUFFICIENT_DATA', insufficientReason: 'MISSING_MONTHS' } },
    ]);
    const { person } = await read(named('gone-manager'), 'evaluationsToDo { status dueOn }');
    expect(person.evaluationsToDo).toMatchObject([{ status: 'OVERDUE', dueOn: '2025-10-07' }]);
    const looks = await rig.db
      .collection<{ _id: string }>('looks')
      .find({ _id: { $in: ['due-effect', 'due-evaluation'] } })
      .toArray();
    expect(looks).toMatchObject([{ _id: 'due-evaluation', on: '2025-10-14' }]);
  });
});

describe('PF-04: a quarter', () => {
  test('is locked by HR after its end alone, and no figure changes it any more', async () => {
    const last = named('last');
    const lock = (asker: Asker, quarter: string) =>
      change(asker, 'lockQuarter', 'QuarterlyScore', 'status finalScore', { employeeId: last, quarter });
    expect(await lock(MANAGER, 'Q:2025-2')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await lock(HR, 'Q:2025-4')).toMatchObject({ code: 'QUARTER_NOT_OVER' });
    expect(await lock(HR, 'Q:2025-3')).toMatchObject({ code: 'QUARTER_WITHOUT_SCORE' });
    const own: Asker = { employeeId: last, roles: ['HR_LD'] };
    expect(await lock(own, 'Q:2025-2')).toMatchObject({ code: 'OWN_QUARTER' });
    expect(await lock(HR, '2025-3')).toMatchObject({ code: 'QUARTER_UNKNOWN' });
    expect(await lock(HR, 'Q:2025-2')).toMatchObject({ status: 'LOCKED', finalScore: 91.25 });
    await send(last, scoreOf(last, 'Q:2025-2', 40, 2), { id: `locked-${run}` });
    await isThrough(`locked-${run}`);
    expect(await quartersOf(last)).toMatchObject([{ status: 'LOCKED', finalScore: 91.25 }]);
    expect(await archiveOf(last)).toMatchObject([{ kind: 'QUARTERLY_SCORE', value: 91.25, state: 'CONFIRMED' }]);
  });
});

describe('reading', () => {
  test('a hundred people cost as many reads as one', async () => {
    const fields = `${EFFECTS} quarterlyScores { finalScore } performanceArchive(first: 3) { edges { node { kind } } } improvementPlans { status }
      evaluationsToDo { title } metrics(code: "SALES_AMOUNT", from: "2025-01-01", to: "2025-12-31") { value }`;
    const readAll = (ids: readonly string[]) =>
      rig.ask(
        HR,
        `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Employee { ${fields} } } }`,
        {
          people: ids.map((id) => ({ __typename: 'Employee', id })),
        },
      );
    const known = [ZHAO_LEI, MANAGER.employeeId];
    const hundred = Array.from({ length: 98 }, (_, index) => named(`person-${index}`));
    const one = await countReads(rig.db, () => readAll(known));
    const many = await countReads(rig.db, () => readAll([...known, ...hundred]));
    expect(one).toBeGreaterThan(5);
    expect(many).toBe(one);
  });

  test('a manager reads his team, a past colleague nothing', async () => {
    expect(
      (await read(ZHAO_LEI, 'quarterlyScores { id } trainingEffects { edges { node { id } } }', MANAGER)).codes,
    ).toEqual([]);
    expect((await read(ZHAO_LEI, 'performanceArchive { edges { node { id } } }', STRANGER)).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await read(ZHAO_LEI, 'performanceInbox { edges { node { id } } }', HR)).codes).toEqual(['FORBIDDEN']);
  });

  test('an effect of another is as if it were not there', async () => {
    const row = await rig.db.collection<{ _id: string }>('training_effects').findOne({ employeeId: ZHAO_LEI });
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "TrainingEffect", id: $id }]) { ... on TrainingEffect { id grade } } }`;
    const seenBy = async (asker: Asker) => (await rig.ask(asker, query, { id: row?._id })).data._entities[0];
    expect(await seenBy(MANAGER)).toMatchObject({ id: row?._id, grade: 'BELOW_TARGET' });
    expect(await seenBy(STRANGER)).toBeNull();
  });
});
