import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { named, openRig, type Rig, type RigConfig, run, until } from '@ladder/rig';
import { hireEmployee } from '../src/commands/hire-employee.ts';
import { saveDepartment } from '../src/commands/save-department.ts';
import { updateEmployee } from '../src/commands/update-employee.ts';
import { startPromotion } from '../src/service.ts';
import { account, companyOf, course } from './company.ts';
import { type LateReplica, openLateReplica } from './late-replica.ts';
import { coded, policiesOfThisRun } from './policies-of-this-run.ts';

jest.setTimeout(60_000);

const TODAY = '2025-10-09T01:00:00.000Z';
const caller = { actor: 'hr', roles: ['HR_LD'], correlationId: 'late' };

let rig: Rig;
let company: ReturnType<typeof companyOf>;
let late: LateReplica;

beforeAll(async () => {
  let config: RigConfig | undefined;
  rig = await openRig({
    service: 'promotion',
    start: (given, log) => {
      config = given;
      return startPromotion(given, log);
    },
    today: TODAY,
    prepare: policiesOfThisRun,
  });
  late = await openLateReplica(config as RigConfig);
  company = companyOf(rig);
  for (const id of ['store-associate', 'store-supervisor', 'engineer']) await company.position(id);
  await company.department('company', { kind: 'HQ' });
});

afterAll(async () => {
  await late.close();
  await rig.close();
});

const reviewed = () => until('reviewed', async () => (await rig.db.collection('reviews').countDocuments({})) === 0);

const headOf = async (id: string) => {
  const employees = rig.db.collection<{ _id: string; managerId: string }>('employees');
  return (await employees.findOne({ _id: named(id) }))?.managerId;
};

/** Publishes a course that the members of a department have to take, and waits until everybody has been told. */
async function ask(departmentId: string, code: string): Promise<void> {
  const duty = course(code, { mandatoryForPositionIds: [], mandatoryForDepartmentIds: [named(departmentId)] });
  await rig.publish('course-published.v1', duty.courseId, duty);
  const courses = rig.db.collection<{ _id: string }>('courses');
  await until('in the catalogue', async () => (await courses.countDocuments({ _id: duty.courseId })) === 1);
  await reviewed();
}

/** Hires somebody by the late replica. */
function hireLate(id: string, departmentId: string, meanwhile: () => Promise<unknown>) {
  const person = { id: named(id), employeeNo: named(id), name: id, email: `${id}@example.test` };
  const post = { departmentId: named(departmentId), positionId: named('store-associate') };
  const input = { requestId: `late-${id}`, ...person, ...post, hireDate: '2022-05-04', alreadyRegular: true };
  return hireEmployee(late.missing(meanwhile), caller, input);
}

describe('whoever comes at the moment of a change', () => {
  test('is hired under the new head of the department', async () => {
    await company.department('annex', { parentId: named('company'), managerId: named('old-head') });
    await hireLate('newcomer', 'annex', async () => {
      await company.department('annex', { parentId: named('company'), managerId: named('new-head') });
      await reviewed();
    });
    expect(await headOf('newcomer')).toBe(named('new-head'));
  });

  test('is hired under the new head of the department above, too', async () => {
    await company.department('wing', { parentId: named('company'), managerId: named('old-head') });
    await company.department('ward', { parentId: named('wing') });
    await hireLate('nurse', 'ward', async () => {
      await company.department('wing', { parentId: named('company'), managerId: named('new-head') });
      await reviewed();
    });
    expect(await headOf('nurse')).toBe(named('new-head'));
  });

  test('is moved under the new head of the department', async () => {
    await company.department('lab', { parentId: named('company'), managerId: named('old-head') });
    await company.hire('mover', 'store-associate', { departmentId: named('annex') });
    const meanwhile = async () => {
      await company.department('lab', { parentId: named('company'), managerId: named('new-head') });
      await reviewed();
    };
    const move = { requestId: 'late-move', employeeId: named('mover'), departmentId: named('lab') };
    await updateEmployee(late.missing(meanwhile), caller, move);
    expect(await headOf('mover')).toBe(named('new-head'));
  });

  test('PR-01: is asked for the course that has just become mandatory', async () => {
    await company.department('shop', { parentId: named('company') });
    await company.credits('starter', account(1, 150, 50));
    const facts = rig.db.collection<{ _id: string }>('facts');
    await until('kept', async () => (await facts.countDocuments({ _id: named('starter') })) === 1);
    await hireLate('starter', 'shop', () => ask('shop', 'SHOP_DUTY'));
    expect(await company.status('starter')).toBe('NOT_ELIGIBLE');
  });

  test('PR-01: is asked for it after a move, too', async () => {
    await company.department('store', { parentId: named('company') });
    await company.hire('shifter', 'store-associate', { departmentId: named('annex') });
    await company.credits('shifter', account(1, 150, 50));
    await until('eligible', async () => (await company.status('shifter')) === 'ELIGIBLE');
    const move = { requestId: 'late-shift', employeeId: named('shifter'), departmentId: named('store') };
    await updateEmployee(
      late.missing(() => ask('store', 'STORE_DUTY')),
      caller,
      move,
    );
    expect(await company.status('shifter')).toBe('LAPSED');
  });

  test('is hired with what is heard of him at this moment, also when something was known before', async () => {
    const facts = rig.db.collection<{ _id: string; credits: { accountRevision: number } }>('facts');
    const heard = async (revision: number, lifetime: number, practice: number) => {
      await company.credits('known', account(revision, lifetime, practice));
      const known = () => facts.findOne({ _id: named('known') });
      await until('kept', async () => (await known())?.credits.accountRevision === revision);
    };
    await heard(1, 100, 20);
    await hireLate('known', 'annex', () => heard(2, 150, 50));
    expect(await company.status('known')).toBe('ELIGIBLE');
  });
});

test('two changes of the tree at one moment make no circle', async () => {
  await company.department('left');
  await company.department('right');
  const below = (id: string, parentId: string) => ({
    id: named(id),
    parentId: named(parentId),
    kind: 'STORE' as const,
  });
  const meanwhile = () => company.department('right', { parentId: named('left') });
  const input = { requestId: 'late-left', ...below('left', 'right'), code: coded('LEFT'), name: 'left', active: true };
  expect(await saveDepartment(late.missing(meanwhile), caller, input)).toMatchObject({ code: 'DEPARTMENT_CYCLE' });
});

describe('a person who cannot be looked at', () => {
  const facts = () => rig.db.collection<{ _id: string }>('facts');
  const waiting = () => rig.db.collection('reviews').find({}).toArray();

  test('holds up neither his page nor the next review, and is looked at once he can be', async () => {
    await company.department('outpost', { parentId: named('company'), managerId: named('old-head') });
    for (const id of ['ann', 'bob', 'cid']) {
      await company.hire(id, 'store-associate', { departmentId: named('outpost') });
      await company.credits(id, { ...account(1, 150, 50), entryId: `${id}-${run}` });
      await until('eligible', async () => (await company.status(id)) === 'ELIGIBLE');
    }
    const sound = await facts().findOne({ _id: named('bob') });
    await facts().updateOne({ _id: named('bob') }, { $set: { trainings: 'unreadable' } });

    const duty = course('OUTPOST_DUTY', { mandatoryForDepartmentIds: [named('outpost')] });
    await rig.publish('course-published.v1', duty.courseId, duty);
    for (const id of ['ann', 'cid']) await until(id, async () => (await company.status(id)) === 'LAPSED');
    await until('set aside', async () => (await waiting())[0]?.['failures'] >= 1);
    expect(await waiting()).toMatchObject([{ employeeId: named('bob'), positionIds: [], departmentIds: [] }]);

    await company.department('outpost', { parentId: named('company'), managerId: named('new-head') });
    await until('the next review', async () => (await headOf('ann')) === named('new-head'));
    expect(await headOf('bob')).toBe(named('old-head'));

    await facts().replaceOne({ _id: named('bob') }, { ...sound });
    await until('looked at', async () => (await company.status('bob')) === 'LAPSED');
    await reviewed();
    expect(await headOf('bob')).toBe(named('new-head'));
  });
});
