import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { topicOf } from '@ladder/contracts';
import { type Answer, type Asker, countReads, named, openRig, type Rig, run, until } from '@ladder/rig';
import { startRecognition } from '../src/service.ts';
import {
  adopted,
  completed,
  courses,
  department,
  hired,
  quarter,
  session,
  sessions,
  type Told,
  told,
} from './award-events.ts';

jest.setTimeout(60_000);

const SCORES = `query ($people: [_Any!]!, $cycle: ID) {
  _entities(representations: $people) { ... on Employee { id recognitionScore(cycleId: $cycle) {
    cycle { id year status } training performance team total policies { key version }
    indicators { code value needed met shown points policy { key } evidence {
      sourceType sourceId value date at title examScore rating learningRecord { id } knowledgeCase { id } } } } } } }`;

interface Score {
  readonly cycle: { readonly id: string; readonly year: number; readonly status: string };
  readonly training: number;
  readonly total: number;
  readonly indicators: readonly {
    readonly code: string;
    readonly value: number;
    readonly evidence: readonly { readonly value: number }[];
  }[];
}
type Scores = Answer<{ _entities: readonly { id: string; recognitionScore: Score | null }[] }>;

/** In what capacity, and in which language, somebody asks. */
type Asking = Omit<Asker, 'employeeId'>;

const TODAY = '2025-10-09T09:00:00+08:00';
let rig: Rig;
beforeAll(async () => {
  rig = await openRig({ service: 'recognition', start: startRecognition, today: TODAY });
});
afterAll(() => rig?.close());

const scoresOf = (
  viewer: string,
  people: readonly string[],
  cycle: string | null,
  asking: Asking = {},
): Promise<Scores> => {
  const representations = people.map((name) => ({ __typename: 'Employee', id: named(name) }));
  return rig.ask({ employeeId: named(viewer), ...asking }, SCORES, { people: representations, cycle });
};
/** The own score; the award year 2024 unless another cycle is named. */
const scoreOf = async (employeeId: string, cycle: string | null = 'Y:2024') =>
  (await scoresOf(employeeId, [employeeId], cycle)).data._entities[0]?.recognitionScore ?? null;

const send = async (...events: readonly Told[]) => {
  for (const { type, key, data, id } of events) await rig.publish(type, key, data, { id });
};
const isApplied = async ({ type, id }: Told) => {
  const inbox = rig.db.collection<{ _id: string }>('inbox');
  return (await inbox.countDocuments({ _id: `recognition|/${topicOf(type).producer}|${id}` })) === 1;
};
/** Sends events and waits until recognition has applied every one. */
const happen = async (...events: readonly Told[]) => {
  await send(...events);
  for (const event of events) await until(`${event.type} ${event.id} applied`, () => isApplied(event));
};
/** Sends an event that was applied already, and one behind it of the same key to know that it has been through. */
const happenAgain = async (event: Told, marker: Told) => {
  await send(event, event);
  await happen(marker);
};
const valuesOf = (score: Score | null) => score?.indicators.map(({ value }) => value);

describe('archetypes 12 and 13 in the award year 2024', () => {
  beforeAll(() =>
    happen(
      ...['he-jing', 'qian-rou', 'feng-tao'].map((id) => hired(id)),
      ...courses('he-jing', 12),
      adopted('he-jing'),
      ...sessions('he-jing', 3),
      ...[90, 91, 93, 94].map((score, index) => quarter('he-jing', index + 1, score)),
      ...courses('qian-rou', 12),
      ...sessions('qian-rou', 3),
      ...courses('feng-tao', 8),
    ),
  );

  test('He Jing: 120 of 100 hours, an adopted case and 3 sessions are 30 of 30', async () => {
    expect(await scoreOf('he-jing')).toMatchObject({
      cycle: { id: 'Y:2024', year: 2024, status: 'NOT_OPENED' },
      training: 30,
      indicators: [
        { code: 'HOURS', value: 120, needed: 120, met: true, shown: 120, points: 10, policy: { key: 'award.hours' } },
        { code: 'CASE', value: 1, needed: 1, met: true, shown: null, points: 10 },
        { code: 'TRAINER', value: 3, needed: 3, met: true, shown: 95, points: 10 },
      ],
      policies: expect.arrayContaining([{ key: 'award.excellent-employee', version: 1 }]),
    });
  });

  test('RC-01: her mean score of 92 brings 46 points on top', async () => {
    expect(await scoreOf('he-jing')).toMatchObject({ training: 30, performance: 46, team: 0, total: 76 });
  });

  test('Qian Rou: hours and sessions without a case are 20', async () => {
    expect(await scoreOf('qian-rou')).toMatchObject({
      training: 20,
      indicators: [{ met: true }, { code: 'CASE', value: 0, met: false, points: 0, evidence: [] }, { met: true }],
    });
  });

  test('Feng Tao: 80 hours and nothing else are 0', async () => {
    const score = await scoreOf('feng-tao');
    expect(score).toMatchObject({ training: 0, performance: 0, team: 0, total: 0 });
    expect(valuesOf(score)).toEqual([80, 0, 0]);
  });

  test('RC-07: every figure is the sum of its sources, which name what they are', async () => {
    const score = await scoreOf('he-jing');
    for (const { evidence, value } of score?.indicators ?? []) {
      expect(evidence.reduce((sum, source) => sum + source.value, 0)).toBe(value);
    }
    expect(score?.indicators.map(({ evidence }) => evidence.length)).toEqual([12, 1, 3]);
    expect(score?.indicators.map(({ evidence }) => evidence[0])).toEqual([
      {
        sourceType: 'LEARNING_RECORD',
        sourceId: 'record-he-jing-1',
        value: 10,
        date: '2024-03-08',
        at: '2024-03-08T09:00:00.000Z',
        title: 'COURSE_1',
        examScore: 90,
        rating: null,
        learningRecord: { id: 'record-he-jing-1' },
        knowledgeCase: null,
      },
      {
        sourceType: 'KNOWLEDGE_CASE',
        sourceId: 'case-he-jing',
        value: 1,
        date: '2024-06-01',
        at: '2024-06-01T01:00:00.000Z',
        title: 'Three steps for complaints',
        examScore: null,
        rating: null,
        learningRecord: null,
        knowledgeCase: { id: 'case-he-jing' },
      },
      {
        sourceType: 'TRAINER_SESSION',
        sourceId: 'session-he-jing-1',
        value: 1,
        date: '2024-01-10',
        at: null,
        title: 'Handling complaints',
        examScore: null,
        rating: 95,
        learningRecord: null,
        knowledgeCase: null,
      },
    ]);
  });

  test('without a cycle the running year is meant, in which nothing has happened yet', async () => {
    expect(await scoreOf('he-jing', null)).toMatchObject({
      cycle: { id: 'Y:2025', year: 2025 },
      training: 0,
      total: 0,
    });
  });

  test.each(['Y:2026', 'Y:2019', 'Q:2024-1', 'nonsense'])('%s is no award cycle', async (cycle) => {
    expect(await scoreOf('he-jing', cycle)).toBeNull();
  });
});

describe('what is heard', () => {
  test('twice changes nothing, neither by the same message nor by the same fact in another one', async () => {
    const facts = [
      completed('twice', 1),
      adopted('twice'),
      session('twice', 1),
      quarter('twice', 1, 92),
      hired('twice'),
    ];
    await happen(...facts);
    const before = await rig.db.collection('award_facts').findOne({ _id: named('twice') as never });
    const scored = await scoreOf('twice');
    expect(valuesOf(scored)).toEqual([10, 1, 1]);
    for (const fact of facts) await happenAgain(fact, { ...fact, id: `${fact.id}-2` });
    expect(await rig.db.collection('award_facts').findOne({ _id: named('twice') as never })).toEqual(before);
    expect(await scoreOf('twice')).toEqual(scored);
  });

  test('of somebody who is not known yet is kept until he is', async () => {
    await happen(completed('late', 1), session('late', 1));
    expect(await scoreOf('late')).toBeNull();
    await happen(hired('late'));
    expect(valuesOf(await scoreOf('late'))).toEqual([10, 0, 1]);
  });

  test('of nobody but the hire is zeros and not nothing', async () => {
    await happen(hired('new-one'));
    expect(await scoreOf('new-one')).toMatchObject({ training: 0, performance: 0, team: 0, total: 0 });
    expect(await scoreOf('nobody')).toBeNull();
  });

  test('of a metric of a whole store is none of recognition’s business', async () => {
    const store = named('store-3');
    const metric = told('performance-updated.v1', `STORE:${store}`, {
      kind: 'METRIC',
      sourceSystem: 'pos',
      sourceRecordId: 'reading-1',
      revision: 1,
      subjectType: 'STORE',
      subjectId: store,
      period: { type: 'MONTH', start: '2024-01-01', end: '2024-01-31' },
      metrics: [{ code: 'SALES_AMOUNT', value: 100, unit: 'CNY' }],
    });
    await happen(metric);
    expect(await rig.db.collection('award_facts').countDocuments({ _id: store as never })).toBe(0);
  });
});

describe('what is taken back', () => {
  test('RC-04 example 3: an annulled session takes its points away, for good', async () => {
    const delivered = sessions('annulled', 3);
    await happen(hired('annulled'), ...delivered);
    expect(await scoreOf('annulled')).toMatchObject({ training: 10 });
    await happen(session('annulled', 3, { annulled: true }));
    const score = await scoreOf('annulled');
    expect(score).toMatchObject({ training: 0 });
    expect(valuesOf(score)).toEqual([0, 0, 2]);
    for (const event of delivered) await happenAgain(event, session('annulled', 3));
    expect(valuesOf(await scoreOf('annulled'))).toEqual([0, 0, 2]);
  });

  test('an annulled completion takes its hours away', async () => {
    await happen(hired('corrected'), ...courses('corrected', 12));
    expect(await scoreOf('corrected')).toMatchObject({ training: 10 });
    await happen(completed('corrected', 12, { revision: 2, status: 'ANNULLED' }));
    const score = await scoreOf('corrected');
    expect(score).toMatchObject({ training: 0, indicators: [{ value: 110, met: false }, {}, {}] });
    expect(score?.indicators[0]?.evidence).toHaveLength(11);
  });

  test('a withdrawn case takes its points away', async () => {
    await happen(hired('withdrawn'), adopted('withdrawn'));
    expect(await scoreOf('withdrawn')).toMatchObject({ training: 10 });
    await happen(adopted('withdrawn', { withdrawn: true }));
    expect(await scoreOf('withdrawn')).toMatchObject({ training: 0 });
  });
});

describe('a score is read', () => {
  beforeAll(() =>
    happen(
      department('service', 'fang-lin'),
      department('desk-1', 'han-bing', 'service'),
      hired('xu-dan', { departmentId: 'desk-1' }),
    ),
  );
  const seenBy = async (viewer: string, asking: Asking = {}) => {
    const { data, errors } = await scoresOf(viewer, ['xu-dan'], null, asking);
    return data._entities[0]?.recognitionScore ? 'read' : errors?.[0]?.extensions.code;
  };

  test('by the person and by the direct and the higher manager', async () => {
    expect(await seenBy('xu-dan')).toBe('read');
    expect(await seenBy('han-bing')).toBe('read');
    expect(await seenBy('fang-lin')).toBe('read');
  });

  test.each(['HR_LD', 'COMMITTEE', 'BI', 'ADMIN'] as const)('by %s', async (role) => {
    expect(await seenBy('somebody', { roles: ['EMPLOYEE', role] })).toBe('read');
  });

  test('by nobody else', async () => {
    expect(await seenBy('lin-mei')).toBe('FORBIDDEN');
    expect(await seenBy('lin-mei', { roles: ['EMPLOYEE', 'TRAINER', 'INTEGRATION'] })).toBe('FORBIDDEN');
  });

  test('by the manager only while the person is in the team', async () => {
    await happen(hired('xu-dan', { departmentId: 'service', revision: 2 }));
    expect(await seenBy('han-bing')).toBe('FORBIDDEN');
    expect(await seenBy('fang-lin')).toBe('read');
  });

  test('of 100 people by as many reads as of one', async () => {
    const people = Array.from({ length: 100 }, (_, index) => `crowd-${index + 1}`);
    await happen(
      department('crowd', 'crowd-head'),
      ...people.flatMap((id) => [hired(id, { departmentId: 'crowd' }), completed(id, 1)]),
    );
    const one = await countReads(rig.db, () => scoresOf('crowd-head', people.slice(0, 1), 'Y:2024'));
    let all: Scores | undefined;
    const hundred = await countReads(rig.db, async () => {
      all = await scoresOf('crowd-head', people, 'Y:2024');
    });
    expect(all?.errors).toBeUndefined();
    expect(all?.data._entities.map(({ recognitionScore }) => recognitionScore?.indicators[0]?.value)).toEqual(
      people.map(() => 10),
    );
    expect(one).toBe(['departments', 'employees', 'award_facts', 'award_cycles'].length);
    expect(hundred).toBe(one);
  });
});

describe('an award cycle', () => {
  const OPEN = `mutation ($input: OpenAwardCycleInput!) { openAwardCycle(input: $input) {
    ... on AwardCycle { id year status openedAt } ... on RecognitionRejection { code message facts { name value } } } }`;
  const open = async (requestId: string, year: number, asking: Asking = { roles: ['EMPLOYEE', 'HR_LD'] }) =>
    rig.ask<{ openAwardCycle: object } | null>({ employeeId: named('hr-1'), ...asking }, OPEN, {
      input: { requestId, year },
    });

  test('is opened by L&D once, and the score says so', async () => {
    const opened = await open('request-1', 2025);
    expect(opened.data).toMatchObject({
      openAwardCycle: { id: 'Y:2025', year: 2025, status: 'OPEN', openedAt: expect.stringMatching(/^2025-10-09T01:/) },
    });
    expect(await open('request-1', 2025)).toEqual(opened);
    expect(await open('request-2', 2025)).toMatchObject({
      data: { openAwardCycle: { code: 'AWARD_CYCLE_ALREADY_OPEN' } },
    });
    expect(await open('request-1', 2024)).toMatchObject({ data: { openAwardCycle: { code: 'REQUEST_ID_REUSED' } } });
    expect(await scoreOf('he-jing', null)).toMatchObject({ cycle: { id: 'Y:2025', status: 'OPEN' } });
  });

  test('is refused for a year that has not begun, in the reader’s language', async () => {
    expect(await open('request-3', 2026, { roles: ['HR_LD'], language: 'zh-CN' })).toMatchObject({
      data: {
        openAwardCycle: { code: 'NO_AWARD_YEAR', message: '没有2026年度的评优,只能开启2020年至2025年的评优周期。' },
      },
    });
  });

  test('is opened by nobody else', async () => {
    expect(await open('request-4', 2023, { roles: ['EMPLOYEE'] })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('is listed once it was opened, and found by its id before', async () => {
    await open('request-5', 2023);
    const { data } = await rig.ask<object>(
      { employeeId: named('xu-dan') },
      '{ awardCycles { id } opened: awardCycle(id: "Y:2023") { status } other: awardCycle(id: "Y:2022") { status openedAt } none: awardCycle(id: "Y:2030") { id } }',
    );
    expect(data).toEqual({
      awardCycles: [{ id: 'Y:2025' }, { id: 'Y:2023' }],
      opened: { status: 'OPEN' },
      other: { status: 'NOT_OPENED', openedAt: null },
      none: null,
    });
  });
});

describe('RC-06 statistics only by the system', () => {
  test.each(['EMPLOYEE', 'HR_LD', 'ADMIN'] as const)(
    'an attempt of %s to type hours by hand is refused',
    async (role) => {
      const before = await scoreOf('feng-tao');
      const answer = await rig.ask(
        { employeeId: named('feng-tao'), roles: [role] },
        'mutation ($input: EnterIndicatorInput!) { enterIndicator(input: $input) { ... on RecognitionRejection { code message } } }',
        { input: { requestId: `by-hand-${role}`, employeeId: 'feng-tao', indicator: 'HOURS', value: 120 } },
      );
      expect(answer).toMatchObject({
        data: {
          enterIndicator: {
            code: 'INDICATOR_NOT_BY_HAND',
            message: 'The indicator HOURS is counted from events alone and cannot be entered by hand.',
          },
        },
      });
      expect(await scoreOf('feng-tao')).toEqual(before);
    },
  );
});

test('nothing of all this was refused as an event', async () => {
  expect(await rig.db.collection('dead_letters').countDocuments({ key: { $regex: `-${run}$` } })).toBe(0);
});
