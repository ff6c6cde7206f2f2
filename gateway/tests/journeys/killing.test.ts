import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Platform, startPlatform } from '@ladder/local';
import { countReadsIn } from '@ladder/rig';
import { HR, LESSON_PLAYER, mutate } from '@ladder/scenario';
import { MongoClient } from 'mongodb';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { withDatabase } from './written-events.ts';

jest.setTimeout(300_000);

const SEED = Number(process.env['LADDER_TEST_SEED'] ?? 20_250_911);
const LEARNERS = 100;
/** One of them has an effect policy, so that performance has something to track. */
const COURSES = ['NEGOTIATION', 'BETA', 'GAMMA', 'DELTA', 'EPSILON'];
const CREDITS = 2.5;
const CLASS_HOURS = 4;
/** Completions under way at any moment. */
const CLIENTS = 24;
const RETRY_PAUSE_MS = 150;
const DOWN_MS = 400;

const learners = Array.from({ length: LEARNERS }, (_, index) => `learner-${index + 1}`);

let platform: Platform;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ladder-killing-'));
  platform = await startPlatform({
    dataFolder: folder,
    ports: 'free',
    scenario: false,
    restart: false,
    log: () => undefined,
  });
  await mutate(platform, HR, 'saveDepartment', 'd', {
    id: 'works',
    code: 'works',
    name: 'Works',
    kind: 'PLANT',
    managerId: 'boss',
  });
  await mutate(platform, HR, 'savePosition', 'p', {
    id: 'worker',
    code: 'worker',
    name: 'Worker',
    family: 'WORKS',
    jobGrade: 'G1',
  });
  for (const code of COURSES) {
    const course = {
      code,
      name: code,
      category: 'WORKS',
      creditType: 'ELECTIVE',
      credits: CREDITS,
      classHours: CLASS_HOURS,
      requiresPracticeTask: false,
    };
    await mutate(platform, HR, 'publishCourse', code, course);
  }
  for (const id of learners) {
    const person = {
      id,
      employeeNo: id,
      name: id,
      email: `${id}@lanyue.example`,
      departmentId: 'works',
      positionId: 'worker',
      hireDate: '2020-01-01',
      alreadyRegular: true,
    };
    await mutate(platform, HR, 'hireEmployee', id, person);
  }
  await platform.drain();
});

afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('one subgraph down', () => {
  const FIELDS: Readonly<Record<string, string>> = {
    training: 'creditAccount { lifetimeEarned }',
    performance: 'quarterlyScores { finalScore }',
    recognition: 'recognitionScore { training }',
  };

  test.each(Object.keys(FIELDS))('%s: the others’ fields still arrive', async (down) => {
    await platform.processes[down]?.kill('SIGKILL');
    const token = await platform.tokenFor('learner-1');
    const response = await fetch(new URL('/graphql', platform.gatewayUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: `{ me { name ${Object.values(FIELDS).join(' ')} } }` }),
    });
    await platform.processes[down]?.start();
    const { data, errors } = (await response.json()) as {
      data: { me: Record<string, unknown> };
      errors: { extensions: { code: string; subgraph?: string } }[];
    };
    const fieldOf = (service: string) => FIELDS[service]?.split(' ')[0] ?? '';
    for (const service of Object.keys(FIELDS)) {
      if (service === down) expect(data.me[fieldOf(service)] ?? null).toBeNull();
      else expect(data.me[fieldOf(service)]).toEqual(expect.anything());
    }
    expect(data.me['name']).toBe('learner-1');
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: down } }]);
  });
});

describe(`each of the seven processes killed with -9 while completions are under way (seed ${SEED})`, () => {
  const work = learners.flatMap((employeeId) => COURSES.map((courseCode) => ({ employeeId, courseCode })));
  const acknowledged = new Set<string>();
  let underWay = 0;
  let started = 0;
  /** Completions that may have begun by now; the rest waits, so that work is left for every kill. */
  let released = 0;
  const mayBegin = () => started < released;
  const isBusy = () => underWay >= CLIENTS - 2;

  /** A client that gives up on an answer asks again, under the same request id, until it is told. */
  async function insist<R>(ask: () => Promise<R>): Promise<R> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (/was refused/.test(String(error))) throw error;
        await pause(RETRY_PAUSE_MS);
      }
    }
  }

  async function completeOne({ employeeId, courseCode }: (typeof work)[number]): Promise<void> {
    underWay += 1;
    const what = `${employeeId}:${courseCode}`;
    const recordId = await insist(() => mutate(platform, HR, 'enrol', `enrol:${what}`, { employeeId, courseCode }));
    await insist(() =>
      mutate(platform, LESSON_PLAYER, 'recordLessonProgress', `lessons:${what}`, { recordId, lessonsPct: 100 }),
    );
    acknowledged.add(what);
    underWay -= 1;
  }

  /** Kills every process once, each at a drawn moment of the work, and starts it again. */
  async function killAll(): Promise<string[]> {
    const random = xoroshiro128plus(SEED);
    const names = Object.keys(platform.processes).toSorted();
    const killed: string[] = [];
    const spacing = Math.floor(work.length / (names.length + 1));
    while (names.length > 0) {
      const [name = ''] = names.splice(uniformInt(random, 0, names.length - 1), 1);
      const moment = killed.length * spacing + uniformInt(random, 10, spacing);
      released = (killed.length + 1) * spacing + CLIENTS;
      while (acknowledged.size < moment || !isBusy()) await pause(1);
      killed.push(`${name} with ${underWay} under way`);
      expect(underWay).toBeGreaterThanOrEqual(20);
      await platform.processes[name]?.kill('SIGKILL');
      await pause(DOWN_MS);
      await platform.processes[name]?.start();
    }
    released = work.length;
    return killed;
  }

  test('every acknowledged completion is there, accounted for exactly once in credits, archive entries and hours', async () => {
    const queue = [...work];
    const client = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        while (!mayBegin()) await pause(5);
        started += 1;
        await completeOne(next);
      }
    };
    const [killed] = await Promise.all([killAll(), ...Array.from({ length: CLIENTS }, client)]);
    expect(killed).toHaveLength(7);
    await platform.drain();
    expect(acknowledged.size).toBe(work.length);

    const { training = '', performance = '', recognition = '', promotion = '' } = platform.databases;
    const entries = await withDatabase(training, (db) =>
      db.collection('credit_entries').find({ sourceType: 'COURSE' }).toArray(),
    );
    expect(entries).toHaveLength(work.length);
    expect(new Set(entries.map(({ sourceId }) => String(sourceId))).size).toBe(work.length);
    const accounts = await withDatabase(training, (db) => db.collection('credit_accounts').find().toArray());
    expect(new Set(accounts.map(({ lifetimeTenths }) => Number(lifetimeTenths)))).toEqual(
      new Set([COURSES.length * CREDITS * 10]),
    );

    const archive = await withDatabase(performance, (db) =>
      db.collection('archive_entries').find({ kind: 'TRAINING_RESULT' }).toArray(),
    );
    expect(archive).toHaveLength(work.length);

    const facts = await withDatabase(recognition, (db) => db.collection('award_facts').find().toArray());
    expect(facts).toHaveLength(LEARNERS);
    for (const { trainings } of facts as unknown as { trainings: { classHours: number }[] }[]) {
      expect(trainings.map(({ classHours }) => classHours)).toEqual(COURSES.map(() => CLASS_HOURS));
    }

    const known = await withDatabase(promotion, (db) =>
      db
        .collection('facts')
        .find({ 'credits.lifetimeTenths': COURSES.length * CREDITS * 10 })
        .toArray(),
    );
    expect(known).toHaveLength(LEARNERS);
    const dead = await Promise.all(
      Object.values(platform.databases).map((uri) =>
        withDatabase(uri, (db) => db.collection('dead_letters').countDocuments()),
      ),
    );
    expect(dead).toEqual([0, 0, 0, 0]);
  });
});

/** After the completions, so that each of the hundred has records, archive entries, an effect and facts to show. */
describe('a list of a hundred people', () => {
  const LIST = `query ($first: Int) { employees(first: $first) { edges { node { id name department { name } position { name }
    creditAccount { lifetimeEarned } growthDashboard { coursesCompleted } learningRecords(first: 2) { edges { node { status } } }
    performanceArchive(first: 2) { edges { node { kind } } } quarterlyScores { finalScore } trainingEffects(first: 2) { edges { node { grade } } }
    promotionEligibilities { status } recognitionScore { training } } } } }`;

  test('with fields of all four subgraphs costs each of them as many reads as a list of one', async () => {
    const root = await MongoClient.connect(platform.mongodbRootUri);
    const databases = Object.fromEntries(
      Object.entries(platform.databases).map(([name, uri]) => [name, root.db(new URL(uri).pathname.slice(1))]),
    );
    const admin = { employeeId: 'admin', roles: ['HR_LD', 'ADMIN', 'EMPLOYEE'] as const };
    const readsFor = (first: number) => countReadsIn(databases, () => platform.ask(admin, LIST, { first }));
    await readsFor(1); // the query plan
    const one = await readsFor(1);
    const hundred = await readsFor(LEARNERS);
    expect(Object.values(one).every((reads) => reads > 0)).toBe(true);
    expect(hundred).toEqual(one);
    await root.close();
  });
});
