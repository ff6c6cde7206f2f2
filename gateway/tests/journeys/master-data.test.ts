import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { attachPlatform } from '@ladder/local';
import { HR, mutate, person } from '@ladder/scenario';
import { hireNewcomer } from './newcomer.ts';
import { withDatabase } from './written-events.ts';

jest.setTimeout(60_000);

/** What the masters tell: course-published, position-changed, department-changed, promotion-policy-published. */
describe('master data', () => {
  let platform: ReturnType<typeof attachPlatform>;
  const run = Math.random().toString(36).slice(2, 8);
  beforeAll(() => {
    platform = attachPlatform();
  });
  afterAll(() => platform.close());

  test('a course that becomes mandatory for a post is a gate for its holders (course-published, position-changed)', async () => {
    const post = `welder-${run}`;
    await mutate(platform, HR, 'savePosition', `position:${run}`, {
      id: post,
      code: post,
      name: 'Welder',
      family: 'PRODUCTION',
      jobGrade: 'G2',
      nextPositionIds: ['line-supervisor'],
    });
    await mutate(platform, HR, 'publishCourse', `course:${run}`, {
      code: `WELDING_${run.toUpperCase()}`,
      name: 'Welding',
      category: 'SAFETY',
      creditType: 'MANDATORY',
      credits: 2,
      classHours: 4,
      mandatoryForPositionIds: [post],
    });
    await platform.drain();
    const { position } = await platform.ask<{ position: object }>(
      person('xu-dan'),
      'query ($id: ID!) { position(id: $id) { name mandatoryCourses { name } } }',
      { id: post },
    );
    expect(position).toEqual({ name: 'Welder', mandatoryCourses: [{ name: 'Welding' }] });
  });

  test('who heads a department sees its people in all services from then on (department-changed, employee-changed)', async () => {
    const unit = `workshop-${run}`;
    const department = { id: unit, code: unit, name: 'Workshop', kind: 'TEAM', parentId: 'plant' };
    await mutate(platform, HR, 'saveDepartment', `unit:${run}`, department);
    const member = await hireNewcomer(platform, 'member', { departmentId: unit, positionId: 'line-operator' });
    await platform.drain();
    const question = `query ($id: ID!) { employee(id: $id) { manager { id } creditAccount { lifetimeEarned } quarterlyScores { quarter } recognitionScore { training } } }`;
    const ask = () => platform.ask(person('ren-jie'), question, { id: member });
    await expect(ask()).rejects.toThrow(/may not see/);
    await mutate(platform, HR, 'saveDepartment', `unit:${run}:head`, { ...department, managerId: 'ren-jie' });
    await platform.drain();
    expect(await ask()).toEqual({
      employee: {
        manager: { id: 'ren-jie' },
        creditAccount: { lifetimeEarned: 0 },
        quarterlyScores: [],
        recognitionScore: { training: 0 },
      },
    });
  });

  test('each promotion policy of the specification was told once (promotion-policy-published)', async () => {
    const told = await withDatabase(platform.databases['promotion'] ?? '', (db) =>
      db.collection('outbox').find({ topic: 'promotion-policy-published' }).toArray(),
    );
    const keys = told.map(({ key }) => String(key)).toSorted();
    expect(keys).toEqual(['junior-manager', 'senior-account-manager', 'store-manager', 'store-supervisor']);
  });
});
