import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { attachPlatform } from '@ladder/local';
import { complete } from '@ladder/scenario';
import { hireNewcomer } from './newcomer.ts';
import { writtenAbout } from './written-events.ts';

jest.setTimeout(60_000);

const EVERYWHERE = `query ($id: ID!) { employee(id: $id) {
  creditAccount { lifetimeEarned }
  performanceArchive(first: 5) { edges { node { kind state course { code } } } }
  trainingEffects(first: 5) { edges { node { status course { code } } } }
  pathProgress(targetPositionId: "store-supervisor") { pct }
  promotionEligibilities { unmet { kind current } }
  recognitionScore { indicators { code value } }
} }`;

/** `training-completed` and its `credits-earned`: what the whole system promises after a completion. */
describe('training-completed', () => {
  let platform: ReturnType<typeof attachPlatform>;
  let learner: string;
  beforeAll(async () => {
    platform = attachPlatform();
    learner = await hireNewcomer(platform, 'learner', { departmentId: 'store-03', positionId: 'store-associate' });
    await platform.drain();
    await complete(platform, { employeeId: learner, courseCode: 'NEGOTIATION', score: 90 });
    await platform.drain();
  });
  afterAll(() => platform.close());

  const seen = () =>
    platform.ask<{ employee: object }>({ employeeId: learner, roles: ['EMPLOYEE'] }, EVERYWHERE, { id: learner });

  test('is seen in all four services by one query', async () => {
    expect((await seen()).employee).toMatchObject({
      creditAccount: { lifetimeEarned: 4 },
      performanceArchive: {
        edges: [{ node: { kind: 'TRAINING_RESULT', state: 'PENDING', course: { code: 'NEGOTIATION' } } }],
      },
      trainingEffects: { edges: [{ node: { status: 'TRACKING', course: { code: 'NEGOTIATION' } } }] },
      promotionEligibilities: [{ unmet: expect.arrayContaining([{ kind: 'CREDIT_TOTAL', current: 4 }]) }],
      recognitionScore: { indicators: expect.arrayContaining([{ code: 'HOURS', value: 12 }]) },
    });
  });

  test('redelivered twice, with everything that came with it, moves nothing', async () => {
    const before = await seen();
    const events = await writtenAbout(platform.databases, learner);
    expect(events.map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(['training-completed', 'credits-earned', 'practice-task-assigned', 'employee-changed']),
    );
    for (const { topic, key, envelope } of [...events, ...events]) {
      await platform.publish(topic, [{ key, value: JSON.stringify(envelope) }]);
    }
    await platform.drain();
    expect(await seen()).toEqual(before);
    expect(await writtenAbout(platform.databases, learner)).toHaveLength(events.length);
  });
});
