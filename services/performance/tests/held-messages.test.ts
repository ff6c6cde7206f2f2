import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { named } from '@ladder/rig';
import { completionOf, salesOf, scoreOf } from './performance-events.ts';
import { openWithoutConsumer, type WithoutConsumer } from './without-consumer.ts';

jest.setTimeout(60_000);

type Inbound = EventData['performance-updated.inbound.v1'];
type Department = EventData['department-changed.v1'];

const INBOUND = 'performance-updated.inbound.v1';
const SOURCE = '/external/performance-system';
const TODAY = '2025-10-09T01:00:00.000Z';

let service: WithoutConsumer;

beforeAll(async () => {
  service = await openWithoutConsumer();
});
afterAll(() => service?.rig.close());

type First = Parameters<WithoutConsumer['handle']>[2];

const send = (key: string, data: object, other: { id?: string; mode?: 'backfill' } = {}, first?: First) =>
  service.handle(INBOUND, { key, data: data as Inbound, source: SOURCE, ...other }, first);

const hire = (
  id: string,
  employeeNo: string,
  first?: First,
  other: { revision?: number; departmentId?: string } = {},
) => {
  const { revision = 1, departmentId = named('team') } = other;
  const employee = {
    employeeNo,
    departmentId,
    managerId: null,
    positionId: 'sales-representative',
    jobGrade: 'G2',
    hireDate: '2020-01-01',
    employmentStatus: 'REGULAR' as const,
    assignments: [],
  };
  const data = { change: 'HIRED' as const, employee, effectiveFrom: '2020-01-01', revision };
  return service.handle('employee-changed.v1', { key: id, data }, first);
};

const department = (id: string, other: Partial<Department> = {}) =>
  service.handle('department-changed.v1', {
    key: id,
    data: { departmentId: id, code: `C-${id}`, name: id, kind: 'TEAM', active: true, revision: 1, ...other },
  });

const rows = (collection: string, filter: object) => service.rig.db.collection(collection).find(filter).toArray();
const heldFor = (name: string) => rows('held_messages', { name: { $regex: `\\|${name}$` } });
const readingsOf = (subjectId: string) => rows('metric_readings', { subjectId });
const cause = { correlationId: 'chain', mode: 'live', actor: '/performance' };
const looks = () => service.rig.db.collection<{ _id: string }>('looks');
const known = (name: string) => `E-${name}`;

describe('PF-16: figures of somebody who is not known yet', () => {
  test('are held under the name of the sender, and refused by nobody', async () => {
    const id = named('held');
    await send(known(id), salesOf(known(id), '2025-09', 100_000, 70), { id: named('m-held') });
    expect(await heldFor(known(id))).toMatchObject([
      { _id: `${SOURCE}|${named('m-held')}`, name: `EMPLOYEE|${known(id)}`, event: expect.any(String) },
    ]);
    expect(await rows('looks', { _id: `${SOURCE}|${named('m-held')}` })).toMatchObject([
      { kind: 'HELD_MESSAGE', on: '2025-10-17' },
    ]);
  });

  test('are taken with their own arrival as soon as he is hired, by id or by number, and grade his effect', async () => {
    const id = named('hired');
    for (const month of ['2025-03', '2025-04', '2025-05'])
      await send(known(id), salesOf(known(id), month, 100_000, 70));
    for (const month of ['2025-07', '2025-08', '2025-09']) await send(id, salesOf(id, month, 117_000, 77.7));
    await send(id, scoreOf(id, 'Q:2025-3', 80));
    await service.handle('training-completed.v1', { key: id, data: completionOf(id), source: '/training' });
    const september = (await heldFor(id)).find(({ event }) => event.includes('2025-09-01'));
    service.setToday('2025-10-11T01:00:00.000Z');
    await hire(id, known(id));
    service.setToday(TODAY);
    expect(await heldFor(id)).toEqual([]);
    expect(await heldFor(known(id))).toEqual([]);
    const planned = (await rows('looks', { kind: 'HELD_MESSAGE' })).map(({ _id }) => _id);
    expect(planned).toEqual((await rows('held_messages', {})).map(({ _id }) => _id));
    const readings = await readingsOf(id);
    expect(readings).toHaveLength(12);
    expect(september?.['arrivedAt']).toMatch(/^2025-10-09/);
    expect(readings.find(({ period }) => period.start === '2025-09-01')).toMatchObject({
      receivedAt: september?.['arrivedAt'],
    });
    expect(await rows('training_effects', { employeeId: id })).toMatchObject([{ verdict: { grade: 'EXCELLENT' } }]);
    expect(await rows('quarterly_scores', { employeeId: id })).toMatchObject([{ baseScore: 80, finalScore: 85 }]);
  });

  test('stay in their own chain and mode', async () => {
    const id = named('silent');
    await send(id, salesOf(id, '2025-09', 100_000, 70), { id: named('m-silent'), mode: 'backfill' });
    await hire(id, known(id));
    const written = await service.rig.written('performance-updated.v1', id);
    expect(written).toMatchObject([{ mode: 'backfill', causationid: named('m-silent'), correlationid: `chain-${id}` }]);
  });

  test('of a unit come with its id or its code', async () => {
    const [one, other] = [named('unit-a'), named('unit-b')];
    const figures = { subjectType: 'TEAM', metrics: [{ code: 'SALES_AMOUNT', value: 80, unit: 'CNY' }] };
    await send(`TEAM:${one}`, salesOf(one, '2025-09', 1, 1, figures));
    await send(`TEAM:C-${other}`, salesOf(`C-${other}`, '2025-09', 1, 1, figures));
    for (const id of [one, other]) {
      expect(await readingsOf(id)).toEqual([]);
      await department(id);
      expect(await readingsOf(id)).toHaveLength(1);
    }
  });

  test('that are refused in the end do not refuse the hire', async () => {
    const id = named('conflict');
    await send(id, salesOf(id, '2025-09', 100_000, 70));
    await send(id, salesOf(id, '2025-09', 90_000, 60), { id: named('m-conflict') });
    await hire(id, known(id));
    expect(await rows('employees', { _id: id })).toHaveLength(1);
    const values = (await readingsOf(id)).map(({ value }) => value);
    expect(values.toSorted((one, other) => one - other)).toEqual([70, 10_000_000]);
    expect(await rows('refused_items', { eventId: named('m-conflict') })).toMatchObject([
      { outcome: 'CONFLICT', code: 'CONFLICT', event: expect.stringContaining('90000') },
    ]);
    expect(await heldFor(id)).toEqual([]);
  });

  test('against the contract are refused at once, whoever they are about', async () => {
    const id = named('broken');
    const metrics = [{ code: 'CUSTOMER_RETENTION_RATE', value: 101, unit: '%' }];
    await expect(send(id, salesOf(id, '2025-09', 1, 1, { metrics }))).rejects.toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await heldFor(id)).toEqual([]);
  });

  test('are judged ten to a transaction; the sweep works off the rest', async () => {
    const id = named('many');
    for (let month = 1; month <= 12; month += 1)
      await send(id, salesOf(id, `2024-${String(month).padStart(2, '0')}`, 100_000, 70));
    await hire(id, known(id));
    expect(await heldFor(id)).toHaveLength(2);
    expect(await readingsOf(id)).toHaveLength(20);
    await service.sweepUntil(async () => (await heldFor(id)).length === 0);
    expect(await readingsOf(id)).toHaveLength(24);
    expect(await rows('looks', { _id: `EMPLOYEE|${id}` })).toEqual([]);
  });
});

describe('PF-16: a hire at the moment at which a message is laid aside', () => {
  /** Opens the snapshot of a transaction, and lets something else be committed before it goes on; once. */
  const after = (meanwhile: () => Promise<void>): First => {
    let isDone = false;
    return async ({ session }) => {
      await service.deps.store.employees.find(session, 'nobody');
      if (isDone) return;
      isDone = true;
      await meanwhile();
    };
  };

  test.each(['id', 'employee number'])('the hire commits first: the message is taken by %s', async (way) => {
    const id = named(`race-a-${way.charAt(0)}`);
    const name = way === 'id' ? id : known(id);
    await send(
      name,
      salesOf(name, '2025-09', 100_000, 70),
      {},
      after(() => hire(id, known(id))),
    );
    expect(await readingsOf(id)).toHaveLength(2);
    expect(await heldFor(name)).toEqual([]);
  });

  test.each(['id', 'employee number'])('the message commits first: the hire takes it by %s', async (way) => {
    const id = named(`race-b-${way.charAt(0)}`);
    const name = way === 'id' ? id : known(id);
    await hire(
      id,
      known(id),
      after(() => send(name, salesOf(name, '2025-09', 100_000, 70))),
    );
    expect(await readingsOf(id)).toHaveLength(2);
    expect(await heldFor(name)).toEqual([]);
  });
});

describe('PF-16: a message that is held in vain (edge case E23)', () => {
  test('is held on the seventh day and given up on the eighth', async () => {
    const id = named('in-vain');
    await send(id, salesOf(id, '2025-09', 100_000, 70), { id: named('m-in-vain') });
    const lookOf = () => rows('looks', { _id: `${SOURCE}|${named('m-in-vain')}` });
    const refusals = () => rows('refused_items', { eventId: named('m-in-vain') });
    // What is due behind it tells when the sweep is through.
    const tick = { _id: 'z-tick', kind: 'HELD_MESSAGE', on: '2025-10-16', cause };
    await looks().insertOne(tick);
    service.setToday('2025-10-16T15:59:59.000Z');
    await service.sweepUntil(async () => (await looks().countDocuments({ _id: 'z-tick' })) === 0);
    expect(await heldFor(id)).toHaveLength(1);
    expect(await lookOf()).toHaveLength(1);
    service.setToday('2025-10-16T16:00:00.000Z');
    await service.sweepUntil(async () => (await refusals()).length > 0);
    service.setToday(TODAY);
    expect(await refusals()).toMatchObject([
      { outcome: 'QUARANTINED', code: 'UNKNOWN_SUBJECT', pointer: '/data/subjectId', subjectName: id },
    ]);
    expect(await heldFor(id)).toEqual([]);
    expect(await lookOf()).toEqual([]);
    await hire(id, known(id));
    expect(await readingsOf(id)).toEqual([]);
  });
});

describe('the sweep', () => {
  test('a hundred looks that always fail do not keep the others from their turn', async () => {
    const failing = Array.from({ length: 100 }, (_, index) => `a-gone-${index}`);
    const planned = [...failing, 'z-behind-them'].map((id, index) => ({
      _id: id,
      kind: index < failing.length ? 'EFFECT' : 'HELD_MESSAGE',
      on: '2025-10-01',
      cause,
    }));
    await looks().insertMany(planned);
    await service.sweepUntil(async () => (await looks().countDocuments({ _id: 'z-behind-them' })) === 0);
    const failed = await rows('looks', { _id: { $in: failing } });
    expect(failed).toHaveLength(100);
    for (const { attempts, tryAt } of failed) {
      expect(attempts).toBe(1);
      expect(tryAt.getTime()).toBeGreaterThan(Date.now());
    }
    await looks().updateMany({ _id: { $in: failing } }, { $set: { tryAt: new Date(0) } });
    await service.sweepUntil(async () => (await looks().countDocuments({ attempts: 2 })) === 100);
    const again = (await rows('looks', { _id: 'a-gone-0' }))[0];
    expect(again?.['tryAt'].getTime()).toBeGreaterThan(Date.now() + 100_000);
    await looks().deleteMany({ _id: { $in: failing } });
  });

  test('PF-12: a hundred evaluations that stay without a superior do not hide the one behind them', async () => {
    const [unit, author, manager] = [named('late-unit'), named('late-author'), named('late-manager')];
    const evaluation = {
      submissionNo: 1,
      recordId: 'record',
      courseId: 'negotiation',
      evaluatorId: null,
      invitedAt: TODAY,
      dueOn: '2025-10-16',
      escalatesOn: '2025-10-23',
      status: 'INVITED',
      verdict: null,
      score: null,
      comment: null,
      evaluatedAt: null,
    };
    const hopeless = Array.from({ length: 100 }, (_, index) => ({
      ...evaluation,
      _id: `a-hopeless-${index}`,
      practiceTaskId: `hopeless-${index}`,
      employeeId: `head-${index}`,
    }));
    const last = { ...evaluation, _id: 'z-hopeful', practiceTaskId: 'hopeful', employeeId: author };
    const evaluations = service.rig.db.collection<{ _id: string; evaluatorId: string | null }>('practice_evaluations');
    await evaluations.insertMany([...hopeless, last]);
    await hire(author, known(author), undefined, { departmentId: named('unit-of-nobody') });
    await hire(author, known(author), undefined, { departmentId: unit, revision: 2 });
    await department(unit, { managerId: manager });
    await service.sweepUntil(() => evaluations.findOne({ _id: 'z-hopeful', evaluatorId: manager }));
    expect(await looks().countDocuments({ _id: 'waiting-evaluations' })).toBe(0);
    expect(await evaluations.countDocuments({ evaluatorId: null })).toBe(100);
  });
});
