import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import archive from '@ladder/contracts/events/performance/examples/performance-updated.v1/good-archive.json' with {
  type: 'json',
};
import approved from '@ladder/contracts/events/training/examples/knowledge-case-approved.v1/good-approved.json' with {
  type: 'json',
};
import onboarded from '@ladder/contracts/events/training/examples/onboarding-completed.v1/good-nine-of-nine.json' with {
  type: 'json',
};
import { type Answer, type Asker, countReads, named, openRig, type Rig, run, until } from '@ladder/rig';
import { startPromotion } from '../src/service.ts';
import { account, companyOf, course, exam, hr } from './company.ts';
import { coded, policiesOfThisRun } from './policies-of-this-run.ts';

jest.setTimeout(60_000);

const TODAY = '2025-10-09T01:00:00.000Z';

let rig: Rig;
let company: ReturnType<typeof companyOf>;

beforeAll(async () => {
  rig = await openRig({ service: 'promotion', start: startPromotion, today: TODAY, prepare: policiesOfThisRun });
  company = companyOf(rig);
  for (const id of ['store-associate', 'store-supervisor', 'store-manager', 'engineer', 'junior-manager']) {
    await company.position(id);
  }
  await company.department('company', { kind: 'HQ' });
  await company.department('store-3', { parentId: named('company'), managerId: named('fang-lin') });
  await company.hire('fang-lin', 'store-manager');
});

afterAll(async () => {
  await rig.close();
});

describe('PR-02, PR-15: Xu Dan becomes eligible once', () => {
  const key = named('xu-dan');

  test('a new employee sees the path from the position, with what is missing', async () => {
    await company.hire('xu-dan', 'store-associate');
    const { promotionEligibilities, promotionInbox } = await company.paths('xu-dan');
    expect(promotionEligibilities).toMatchObject([
      {
        targetPosition: { id: named('store-supervisor') },
        status: 'NOT_ELIGIBLE',
        revision: 1,
        unmet: [{ missing: 150 }, { missing: 50 }],
      },
    ]);
    expect(promotionInbox.edges).toEqual([]);
  });

  test('with 152 credits of which 48 are practice 2 are missing', async () => {
    await company.credits('xu-dan', account(1, 152, 48));
    await until('152 / 48', async () => (await company.revision('xu-dan')) === 2);
    const [eligibility] = (await company.paths('xu-dan')).promotionEligibilities;
    expect(eligibility).toMatchObject({
      status: 'NOT_ELIGIBLE',
      unmet: [{ requirementId: 'CREDIT_BY_TYPE:PRACTICE', current: 48, missing: 2 }],
    });
  });

  test('an effective case makes it 157 of which 53: eligible, one event in its chain, one reminder', async () => {
    await company.credits('xu-dan', account(2, 157, 53), { id: `case-${run}` });
    await until('eligible', async () => (await company.status('xu-dan')) === 'ELIGIBLE');
    const { promotionEligibilities, promotionInbox } = await company.paths('xu-dan');
    expect(promotionEligibilities).toMatchObject([{ unmet: [], revision: 3 }]);
    expect(promotionInbox.edges).toEqual([
      { node: { kind: 'APPLY_FOR_PROMOTION', refId: named('store-supervisor'), status: 'UNREAD' } },
    ]);
    expect(await rig.written('promotion-eligibility-changed.v1', key)).toMatchObject([
      { correlationid: `chain-${key}`, causationid: `case-${run}`, data: { from: 'NOT_ELIGIBLE', to: 'ELIGIBLE' } },
    ]);
  });

  test('everything delivered again, and further credits, change neither event nor reminder', async () => {
    await company.credits('xu-dan', account(2, 157, 53), { id: `case-${run}` });
    await company.credits('xu-dan', account(1, 152, 48));
    await company.credits('xu-dan', account(2, 157, 53));
    await company.credits('xu-dan', account(3, 160, 53));
    const facts = rig.db.collection<{ _id: string; credits: { accountRevision: number } }>('facts');
    await until('the last one', async () => (await facts.findOne({ _id: key }))?.credits.accountRevision === 3);
    const { promotionEligibilities, promotionInbox } = await company.paths('xu-dan');
    expect(promotionEligibilities).toMatchObject([{ status: 'ELIGIBLE', revision: 3 }]);
    expect(promotionInbox.edges).toHaveLength(1);
    expect(await rig.written('promotion-eligibility-changed.v1', key)).toHaveLength(1);
  });

  test('an archive entry leads to a check, and to no second reminder', async () => {
    // Without its progress a path counts as changed, so that the check shows.
    await rig.db.collection('progress').deleteMany({ employeeId: key });
    const data = archive.data as EventData['performance-updated.v1'];
    await rig.publish('performance-updated.v1', key, data);
    await until('a check', async () => (await rig.db.collection('progress').countDocuments({ employeeId: key })) === 1);
    expect((await company.paths('xu-dan')).promotionInbox.edges).toHaveLength(1);
  });

  test('credits that are taken back revoke the eligibility and settle the reminder, until all is met again', async () => {
    await company.credits('xu-dan', { ...account(4, 152, 48), amount: -5, sourceType: 'ADJUSTMENT' });
    await until('revoked', async () => (await company.status('xu-dan')) === 'REVOKED');
    expect((await company.paths('xu-dan')).promotionInbox.edges).toMatchObject([{ node: { status: 'DONE' } }]);
    await company.credits('xu-dan', account(5, 157, 53));
    await until('eligible again', async () => (await company.status('xu-dan')) === 'ELIGIBLE');
    expect((await company.paths('xu-dan')).promotionInbox.edges).toHaveLength(2);
  });

  test('credits of loaded history make eligible without a reminder', async () => {
    await company.hire('old-hand', 'store-associate');
    await company.credits('old-hand', account(1, 150, 50), { mode: 'backfill' });
    await until('eligible', async () => (await company.status('old-hand')) === 'ELIGIBLE');
    expect((await company.paths('old-hand')).promotionInbox.edges).toEqual([]);
  });
});

describe('facts in any order', () => {
  test('what is heard before the hire counts from the hire on', async () => {
    await company.credits('early', account(1, 150, 50));
    const facts = rig.db.collection<{ _id: string }>('facts');
    await until('kept', async () => (await facts.countDocuments({ _id: named('early') })) === 1);
    await company.hire('early', 'store-associate');
    expect(await company.status('early')).toBe('ELIGIBLE');
  });

  test('PR-03: Sun Li has a share of 28.6 %, Huang Wei of 32.4 %', async () => {
    await company.hire('sun-li', 'store-supervisor');
    await company.hire('huang-wei', 'store-supervisor');
    await company.credits('sun-li', account(1, 210, 40, { TEAM_MANAGEMENT: 60 }));
    await company.credits('huang-wei', account(1, 204, 40, { TEAM_MANAGEMENT: 66 }));
    await until('Huang Wei', async () => (await company.status('huang-wei')) === 'ELIGIBLE');
    await until('Sun Li', async () => (await company.revision('sun-li')) === 2);
    expect((await company.paths('sun-li')).promotionEligibilities).toMatchObject([
      {
        status: 'NOT_ELIGIBLE',
        unmet: [{ requirementId: 'CREDIT_CATEGORY_SHARE:TEAM_MANAGEMENT', current: 28.6, missing: 4.5 }],
      },
    ]);
  });

  test('PR-09, PR-10: Gao Ming has an approved case and exams of 79 and 91, then of 84', async () => {
    const key = named('gao-ming');
    const decision = approved.data as EventData['knowledge-case-approved.v1'];
    const query = `{ me { pathProgress(targetPositionId: "${named('junior-manager')}") {
      pct metRequirements totalRequirements remainingCourses { code state days }
    } } }`;
    const progress = async () => {
      const { data } = await rig.ask<{ me: { pathProgress: { pct: number } } }>({ employeeId: key }, query);
      return data.me.pathProgress;
    };
    await company.hire('gao-ming', 'engineer');
    const approval = { ...decision, caseId: named('case'), kind: 'TEAM_IMPROVEMENT' as const, authorId: key };
    await rig.publish('knowledge-case-approved.v1', key, approval);
    await rig.publish('training-completed.v1', key, exam('gao-ming', 'TEAM_MGMT_BASICS', 1, 79));
    await rig.publish('training-completed.v1', key, exam('gao-ming', 'PROJECT_COORDINATION', 1, 91));
    await until('case and exams', async () => (await progress()).pct === 75);
    expect(await progress()).toEqual({
      pct: 75,
      metRequirements: 1,
      totalRequirements: 2,
      remainingCourses: [{ code: coded('TEAM_MGMT_BASICS'), state: 'TO_RETAKE', days: 0 }],
    });
    await rig.publish('training-completed.v1', key, exam('gao-ming', 'TEAM_MGMT_BASICS', 2, 84));
    await until('eligible', async () => (await company.status('gao-ming')) === 'ELIGIBLE');
  });
});

describe('the catalogue', () => {
  test('PR-01: a course that becomes mandatory for a position lapses the eligibility of its holders', async () => {
    await company.hire('late', 'store-associate');
    await company.credits('late', account(1, 150, 50));
    await until('eligible', async () => (await company.status('late')) === 'ELIGIBLE');
    const duty = course('NEW_DUTY', { mandatoryForPositionIds: [named('store-associate')] });
    await rig.publish('course-published.v1', duty.courseId, duty);
    await until('lapsed', async () => (await company.status('late')) === 'LAPSED');
    await rig.publish('course-published.v1', duty.courseId, course('NEW_DUTY', { version: 2 }));
    await until('eligible again', async () => (await company.status('late')) === 'ELIGIBLE');
    await until('nothing left to review', async () => (await rig.db.collection('reviews').countDocuments()) === 0);
  });

  test('a policy is told once: at the start, or when all the courses that it names are there', async () => {
    const told = (target: string) => rig.written('promotion-policy-published.v1', named(target));
    expect(await told('store-supervisor')).toHaveLength(1);
    expect(await told('junior-manager')).toHaveLength(0);
    const [basics, coordination] = [course('TEAM_MGMT_BASICS'), course('PROJECT_COORDINATION')];
    await rig.publish('course-published.v1', basics.courseId, basics);
    await rig.publish('course-published.v1', coordination.courseId, coordination);
    await until('told', async () => (await told('junior-manager')).length > 0);
    expect(await told('junior-manager')).toMatchObject([
      { data: { version: 1, requirements: [{ courseIds: [basics.courseId, coordination.courseId] }, {}] } },
    ]);
  });
});

describe('PR-19: regularisation', () => {
  const complete = (id: string): EventData['onboarding-completed.v1'] => ({ ...onboarded.data, employeeId: named(id) });
  const onProbation = { alreadyRegular: false, hireDate: '2025-08-18' };
  const employment = async (id: string) => {
    const query = `{ employee(id: "${named(id)}") { employmentStatus careerHistory { reason } } }`;
    return (await rig.ask<{ employee: { employmentStatus: string } }>(hr, query)).data.employee;
  };

  test('the complete onboarding list makes Chen Hao regular, once', async () => {
    const key = named('chen-hao');
    await company.hire('chen-hao', 'store-associate', onProbation);
    expect(await employment('chen-hao')).toMatchObject({ employmentStatus: 'PROBATION' });
    await rig.publish('onboarding-completed.v1', key, complete('chen-hao'), { id: `onboarded-${run}` });
    await until('regular', async () => (await employment('chen-hao')).employmentStatus === 'REGULAR');
    await rig.publish('onboarding-completed.v1', key, complete('chen-hao'), { id: `onboarded-${run}` });
    await rig.publish('onboarding-completed.v1', key, { ...complete('chen-hao'), earned: 10 });
    const facts = rig.db.collection<{ _id: string; onboarding: { earned: number } }>('facts');
    await until('the last one', async () => (await facts.findOne({ _id: key }))?.onboarding.earned === 10);
    expect(await employment('chen-hao')).toEqual({
      employmentStatus: 'REGULAR',
      careerHistory: [{ reason: 'HIRED' }, { reason: 'REGULARISED' }],
    });
    const told = await rig.written('employee-changed.v1', key);
    expect(told.map(({ data }) => data.change)).toEqual(['HIRED', 'REGULARISED']);
  });

  test('a list that was complete before the hire was heard of counts at the hire', async () => {
    await rig.publish('onboarding-completed.v1', named('quick'), complete('quick'));
    const facts = rig.db.collection<{ _id: string }>('facts');
    await until('kept', async () => (await facts.countDocuments({ _id: named('quick') })) === 1);
    await company.hire('quick', 'store-associate', onProbation);
    expect(await employment('quick')).toMatchObject({ employmentStatus: 'REGULAR' });
  });

  test('nobody becomes regular while the list is incomplete, not by HR either', async () => {
    await company.hire('lin-mei', 'store-associate', onProbation);
    expect(await company.confirmRegularisation('lin-mei')).toEqual({ code: 'ONBOARDING_INCOMPLETE' });
    expect(await company.update('lin-mei', { employmentStatus: 'REGULAR' })).toEqual({ code: 'PROBATION_NOT_OVER' });
    expect(await employment('lin-mei')).toMatchObject({ employmentStatus: 'PROBATION' });
  });
});

describe('the company', () => {
  test('a request that comes again is the same change; another change under its id is refused', async () => {
    const requestId = `again-${run}`;
    expect(await company.department('store-9', {}, requestId)).toEqual({ id: named('store-9') });
    expect(await company.department('store-9', {}, requestId)).toEqual({ id: named('store-9') });
    expect(await company.department('store-9', { name: 'Nine' }, requestId)).toEqual({ code: 'REQUEST_ID_REUSED' });
    expect(await rig.written('department-changed.v1', named('store-9'))).toHaveLength(1);
  });

  test('ids, codes and numbers belong to one, and have their form', async () => {
    expect(await company.department('store 3')).toEqual({ code: 'MALFORMED' });
    expect(await company.department('other', { code: coded('STORE-3') })).toEqual({ code: 'CODE_TAKEN' });
    expect(await company.department('company', { parentId: named('store-3') })).toEqual({ code: 'DEPARTMENT_CYCLE' });
    expect(await company.hire('xu-dan', 'store-associate')).toEqual({ code: 'EMPLOYEE_EXISTS' });
    expect(await company.hire('twin', 'engineer', { employeeNo: named('xu-dan') })).toEqual({
      code: 'EMPLOYEE_NO_TAKEN',
    });
    expect(await company.hire('twin', 'nowhere')).toEqual({ code: 'POSITION_UNKNOWN' });
    expect(await company.update('nobody', {})).toEqual({ code: 'EMPLOYEE_UNKNOWN' });
  });

  test('people follow the tree when a department gets another head, also when they are more than a page', async () => {
    const people = 130;
    await company.department('plant', { parentId: named('company'), managerId: named('head-1') });
    for (let index = 0; index < people; index += 1) {
      await company.hire(`worker-${index}`, 'engineer', { departmentId: named('plant') });
    }
    await company.department('plant', { parentId: named('company'), managerId: named('head-2') });
    const led = { departmentId: named('plant'), managerId: named('head-2') };
    expect(await rig.db.collection('employees').countDocuments(led)).toBeGreaterThanOrEqual(100);
    await until('all', async () => (await rig.db.collection('employees').countDocuments(led)) === people);
    const told = await rig.written('employee-changed.v1', named('worker-99'));
    expect(told.map(({ data }) => [data.change, data.employee.managerId])).toEqual([
      ['HIRED', named('head-1')],
      ['UPDATED', named('head-2')],
    ]);
  });

  test('whoever is moved to the target position is promoted there, and starts on the next path', async () => {
    await company.hire('han-bing', 'store-associate');
    await company.credits('han-bing', account(1, 155, 51));
    await until('eligible', async () => (await company.status('han-bing')) === 'ELIGIBLE');
    await company.update('han-bing', { positionId: named('store-supervisor') });
    const { promotionEligibilities, promotionInbox } = await company.paths('han-bing');
    expect(promotionEligibilities).toMatchObject([
      { targetPosition: { id: named('store-manager') }, status: 'NOT_ELIGIBLE' },
      { targetPosition: { id: named('store-supervisor') }, status: 'PROMOTED' },
    ]);
    expect(promotionInbox.edges).toMatchObject([{ node: { status: 'DONE' } }]);
  });
});

describe('who sees what (6.1)', () => {
  const about = `{ employee(id: "${named('xu-dan')}") {
    name manager { id } email tenureMonths promotionEligibilities { status } promotionInbox(first: 1) { edges { node { kind } } }
  } }`;
  const codesOf = ({ errors = [] }: Answer<unknown>) => errors.map(({ extensions }) => extensions.code);

  test('a manager sees his team', async () => {
    expect(await rig.ask({ employeeId: named('fang-lin') }, about)).toEqual({
      data: {
        employee: {
          name: 'xu-dan',
          manager: { id: named('fang-lin') },
          email: 'xu-dan@example.test',
          tenureMonths: 41,
          promotionEligibilities: [{ status: 'ELIGIBLE' }],
          promotionInbox: { edges: [{ node: { kind: 'APPLY_FOR_PROMOTION' } }] },
        },
      },
    });
  });

  test('a colleague sees the directory and nothing else', async () => {
    const answer = await rig.ask({ employeeId: named('sun-li') }, about);
    const hidden = { email: null, tenureMonths: null, promotionEligibilities: null, promotionInbox: null };
    expect(answer.data).toEqual({ employee: { name: 'xu-dan', manager: { id: named('fang-lin') }, ...hidden } });
    expect(codesOf(answer)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  test('the committee reads paths, but neither particulars nor inbox', async () => {
    const answer = await rig.ask({ employeeId: 'jury', roles: ['COMMITTEE'] }, about);
    expect(answer.data).toMatchObject({
      employee: { email: null, promotionEligibilities: [{ status: 'ELIGIBLE' }], promotionInbox: null },
    });
  });

  test('an entity reference obeys the same rules', async () => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Employee { name email } } }';
    const of = [
      { __typename: 'Employee', id: named('xu-dan') },
      { __typename: 'Employee', id: 'nobody' },
    ];
    const answer = await rig.ask({ employeeId: named('sun-li') }, query, { of });
    expect(answer.data).toEqual({ _entities: [{ name: 'xu-dan', email: null }, null] });
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  });

  test('PR-04: HR and managers see who qualifies, others do not', async () => {
    type List = { eligibleEmployees: { edges: { node: { id: string } }[] } | null };
    const query = `{ eligibleEmployees(targetPositionId: "${named('store-supervisor')}") { edges { node { id } } } }`;
    const list = async (asker: Asker) =>
      (await rig.ask<List>(asker, query)).data.eligibleEmployees?.edges.map(({ node }) => node.id);
    const everybody = ['early', 'late', 'old-hand', 'xu-dan'].map(named);
    expect(await list(hr)).toEqual(everybody);
    expect(await list({ employeeId: named('fang-lin') })).toEqual(everybody);
    expect(await list({ employeeId: named('head-2') })).toEqual([]);
    expect(codesOf(await rig.ask({ employeeId: named('sun-li') }, query))).toEqual(['FORBIDDEN']);
    await company.update('early', { employmentStatus: 'SUSPENDED' });
    expect(await list(hr)).toEqual(everybody.slice(1));
  });

  test('nobody decides on his own employment, whatever his role', async () => {
    await company.hire('li-na', 'engineer', { alreadyRegular: false });
    const change = async (mutation: string, input: string) => {
      const asker = { employeeId: named('li-na'), roles: ['HR_LD', 'ADMIN'] } as const;
      const query = `mutation { changed: ${mutation}(input: { requestId: "${mutation}", ${input} }) {
        __typename ... on PromotionRejection { code message }
      } }`;
      return (await rig.ask(asker, query)).data.changed;
    };
    const self = `employeeId: "${named('li-na')}"`;
    expect(await change('confirmRegularisation', self)).toMatchObject({
      code: 'OWN_EMPLOYMENT',
      message: expect.stringContaining(named('li-na')),
    });
    expect(await change('updateEmployee', `${self}, positionId: "${named('store-manager')}"`)).toMatchObject({
      code: 'OWN_EMPLOYMENT',
    });
    const own = `id: "${named('plant')}", code: "${coded('PLANT')}", name: "plant", kind: STORE`;
    expect(
      await change('saveDepartment', `${own}, parentId: "${named('company')}", managerId: "${named('li-na')}"`),
    ).toMatchObject({ code: 'OWN_EMPLOYMENT' });
  });

  test('nobody without a role changes the company', async () => {
    const input = `{ requestId: "x", employeeId: "${named('xu-dan')}", positionId: "${named('store-manager')}" }`;
    const mutation = `mutation { updateEmployee(input: ${input}) { __typename } }`;
    expect(codesOf(await rig.ask({ employeeId: named('xu-dan') }, mutation))).toEqual(['FORBIDDEN']);
    expect(codesOf(await rig.ask({ employeeId: named('fang-lin') }, mutation))).toEqual(['FORBIDDEN']);
  });
});

describe('the cost of a list', () => {
  const fields = `id name department { id name manager { id } headcount } position { id name nextPositions { id } }
    manager { id name } directReports(first: 2) { edges { node { id } } } careerHistory { position { id } } tenureMonths
    pathProgress(targetPositionId: "${named('junior-manager')}") { pct targetPosition { name } }
    promotionEligibilities { status targetPosition { name } } promotionInbox(first: 1) { edges { node { kind } } }`;
  const things = ['employees', 'departments', 'positions', 'progress', 'eligibilities', 'inbox_items'];

  /** People in the answer, and the reads that it cost. */
  async function costOf(first: number): Promise<{ people: number; reads: number }> {
    const query = `{ employees(first: ${first}, departmentId: "${named('plant')}") { edges { node { ${fields} } } } }`;
    let answer: Answer<{ employees: { edges: unknown[] } }> | undefined;
    const reads = await countReads(rig.db, async () => {
      answer = await rig.ask({ employeeId: named('head-2') }, query);
    });
    expect(answer?.errors).toBeUndefined();
    return { people: answer?.data.employees.edges.length ?? 0, reads };
  }

  test('100 employees cost as many reads as 2', async () => {
    const few = await costOf(2);
    const many = await costOf(100);
    expect([few.people, many.people]).toEqual([2, 100]);
    expect(few.reads).toBeGreaterThan(things.length);
    expect(many.reads).toBe(few.reads);
  });
});
