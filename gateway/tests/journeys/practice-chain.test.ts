import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { attachPlatform } from '@ladder/local';
import { complete, mutate, openBalance } from '@ladder/scenario';
import { hireNewcomer } from './newcomer.ts';
import { writtenAbout } from './written-events.ts';

jest.setTimeout(60_000);

/**
 * The automated chain of the specification's 4.3, steps 1 to 5: training-completed, practice-task-assigned,
 * practice-task-submitted, practice-evaluated, performance-updated, promotion-progress-changed.
 */
describe('from a completed course to a checked promotion', () => {
  let platform: ReturnType<typeof attachPlatform>;
  let learner: string;
  const manager = { employeeId: 'qin-yu', roles: ['EMPLOYEE' as const] };
  beforeAll(async () => {
    platform = attachPlatform();
    learner = await hireNewcomer(platform, 'chain', { departmentId: 'store-05', positionId: 'account-manager' });
    await platform.drain();
  });
  afterAll(() => platform.close());

  test('the manager is invited, passes, and everything happened under one correlation id', async () => {
    await complete(platform, { employeeId: learner, courseCode: 'WEALTH_MANAGEMENT_ADVANCED' });
    await platform.drain();
    const self = { employeeId: learner, roles: ['EMPLOYEE' as const] };
    const { me } = await platform.ask<{ me: { practiceTasks: { edges: { node: { id: string } }[] } } }>(
      self,
      '{ me { practiceTasks(first: 1) { edges { node { id } } } } }',
    );
    const taskId = me.practiceTasks.edges[0]?.node.id;
    await mutate(platform, self, 'submitPracticeTask', `task:${learner}`, {
      taskId,
      text: 'Reviewed three portfolios with customers.',
    });
    await platform.drain();
    const { me: head } = await platform.ask<{ me: { evaluationsToDo: { id: string; employee: { id: string } }[] } }>(
      manager,
      '{ me { evaluationsToDo { id employee { id } } } }',
    );
    const invited = head.evaluationsToDo.find(({ employee }) => employee.id === learner);
    expect(invited).toBeDefined();
    await mutate(platform, manager, 'evaluatePracticeTask', `evaluate:${learner}`, {
      evaluationId: invited?.id,
      verdict: 'PASS',
      score: 92,
    });
    await platform.drain();

    const answer = await platform.ask(
      self,
      `{ me { practiceTasks(first: 1) { edges { node { status score } } }
           performanceArchive(first: 5) { edges { node { kind state value } } }
           pathProgress(targetPositionId: "senior-account-manager") { pct remainingDays nextCourse { code } } } }`,
    );
    expect(answer).toMatchObject({
      me: {
        practiceTasks: { edges: [{ node: { status: 'PASSED', score: 92 } }] },
        performanceArchive: { edges: [{ node: { kind: 'TRAINING_RESULT', state: 'CONFIRMED', value: 92 } }] },
        pathProgress: { nextCourse: { code: 'CUSTOMER_SEGMENTATION_STRATEGY' } },
      },
    });

    const events = (await writtenAbout(platform.databases, learner)).filter(
      ({ topic }) => topic !== 'employee-changed',
    );
    const chain = events.find(({ topic }) => topic === 'training-completed')?.envelope.correlationid;
    const along = events.filter(({ envelope }) => envelope.correlationid === chain).map(({ topic }) => topic);
    expect(along).toEqual(
      expect.arrayContaining([
        'training-completed',
        'credits-earned',
        'practice-task-assigned',
        'practice-task-submitted',
        'practice-evaluated',
        'performance-updated',
        'promotion-progress-changed',
      ]),
    );
  });

  /** knowledge-case-approved, credits-earned, promotion-eligibility-changed: Xu Dan's story, of somebody else. */
  test('the last missing credits make somebody eligible once, with one reminder', async () => {
    const associate = await hireNewcomer(platform, 'riser', {
      departmentId: 'store-05',
      positionId: 'store-associate',
    });
    await platform.drain();
    for (const courseCode of ['CULTURE', 'DEPT_PROCESS'])
      await complete(platform, { employeeId: associate, courseCode });
    await complete(platform, { employeeId: associate, courseCode: 'SAFETY_EXAM', score: 80 });
    await openBalance(platform, { employeeId: associate, creditType: 'ELECTIVE', credits: 95 });
    await openBalance(platform, { employeeId: associate, creditType: 'PRACTICE', credits: 48 });
    const self = { employeeId: associate, roles: ['EMPLOYEE' as const] };
    const caseId = await mutate(platform, self, 'submitCase', `case:${associate}`, {
      kind: 'SHOPFLOOR_SOLUTION',
      title: 'Shorter queues',
      problem: 'Queues at noon.',
      solution: 'A second till at noon.',
    });
    await mutate(platform, manager, 'decideCase', `approve:${associate}`, { caseId, verdict: 'APPROVE' });
    await platform.drain();
    const { me } = await platform.ask<{ me: object }>(
      self,
      `{ me { creditAccount { lifetimeEarned byType { practice } } promotionEligibilities { status }
           promotionInbox(first: 5) { edges { node { kind } } } } }`,
    );
    expect(me).toEqual({
      creditAccount: { lifetimeEarned: 157, byType: { practice: 53 } },
      promotionEligibilities: [{ status: 'ELIGIBLE' }],
      promotionInbox: { edges: [{ node: { kind: 'APPLY_FOR_PROMOTION' } }] },
    });
    const changes = (await writtenAbout(platform.databases, associate)).filter(
      ({ topic }) => topic === 'promotion-eligibility-changed',
    );
    expect(changes.map(({ envelope }) => [envelope.data['from'], envelope.data['to']])).toEqual([
      ['NOT_ELIGIBLE', 'ELIGIBLE'],
    ]);
  });
});
