import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { attachPlatform } from '@ladder/local';
import { writtenAbout } from './written-events.ts';

jest.setTimeout(60_000);

/** The archetypes of specification 8 that are built, with the results that it names. */
describe('the demo company', () => {
  let platform: ReturnType<typeof attachPlatform>;
  beforeAll(() => {
    platform = attachPlatform();
  });
  afterAll(() => platform.close());

  const me = async (employeeId: string, fields: string) =>
    (await platform.ask<{ me: object }>({ employeeId, roles: ['EMPLOYEE'] }, `{ me { ${fields} } }`)).me;

  test('1 Lin Mei has 6 of 9, her safety exam is open, she is on probation', async () => {
    expect(
      await me('lin-mei', 'employmentStatus onboardingChecklist { earned gap status items { code done } }'),
    ).toMatchObject({
      employmentStatus: 'PROBATION',
      onboardingChecklist: {
        earned: 6,
        gap: 3,
        status: 'OPEN',
        items: expect.arrayContaining([{ code: 'SAFETY_EXAM', done: false }]),
      },
    });
  });

  test('2 Chen Hao has 9 of 9 and is regular (onboarding-completed)', async () => {
    expect(await me('chen-hao', 'employmentStatus onboardingChecklist { earned status }')).toEqual({
      employmentStatus: 'REGULAR',
      onboardingChecklist: { earned: 9, status: 'COMPLETE' },
    });
    const told = (await writtenAbout(platform.databases, 'chen-hao')).filter(
      ({ topic }) => topic === 'onboarding-completed',
    );
    expect(told).toHaveLength(1);
  });

  test('4 Zhao Lei missed the target, repeated, and met it (training-effect-evaluated, retraining-required, improvement-plan-submitted)', async () => {
    expect(
      await me(
        'zhao-lei',
        'trainingEffects(first: 5) { edges { node { attempt grade } } } improvementPlans { status }',
      ),
    ).toEqual({
      trainingEffects: {
        edges: [{ node: { attempt: 2, grade: 'STANDARD' } }, { node: { attempt: 1, grade: 'BELOW_TARGET' } }],
      },
      improvementPlans: [{ status: 'ACHIEVED' }],
    });
    const topics = (await writtenAbout(platform.databases, 'zhao-lei')).map(({ topic }) => topic);
    for (const topic of ['retraining-required', 'improvement-plan-submitted']) {
      expect(topics.filter((each) => each === topic)).toHaveLength(1);
    }
  });

  test('8 Xu Dan is eligible for supervisor with 157 credits, 53 of them practice, and was reminded once', async () => {
    expect(
      await me(
        'xu-dan',
        'creditAccount { lifetimeEarned byType { practice } } promotionEligibilities { targetPosition { id } status } promotionInbox(first: 9) { edges { node { kind } } }',
      ),
    ).toEqual({
      creditAccount: { lifetimeEarned: 157, byType: { practice: 53 } },
      promotionEligibilities: [{ targetPosition: { id: 'store-supervisor' }, status: 'ELIGIBLE' }],
      promotionInbox: { edges: [{ node: { kind: 'APPLY_FOR_PROMOTION' } }] },
    });
  });

  test('9 Sun Li has 28.6 % in team management and is not eligible, Huang Wei has 32.4 % and is', async () => {
    expect(await me('sun-li', 'creditAccount { lifetimeEarned } promotionEligibilities { status }')).toEqual({
      creditAccount: { lifetimeEarned: 210 },
      promotionEligibilities: [{ status: 'NOT_ELIGIBLE' }],
    });
    expect(await me('huang-wei', 'creditAccount { lifetimeEarned } promotionEligibilities { status }')).toEqual({
      creditAccount: { lifetimeEarned: 204 },
      promotionEligibilities: [{ status: 'ELIGIBLE' }],
    });
  });

  /** knowledge-case-adopted and trainer-session-delivered feed recognition. */
  test.each([
    ['12 He Jing', 'he-jing', 30],
    ['13 Feng Tao', 'feng-tao', 0],
    ['13 Qian Rou', 'qian-rou', 20],
  ])('%s has the training points of award year 2024', async (_, employeeId, training) => {
    expect(await me(employeeId, 'recognitionScore(cycleId: "Y:2024") { training }')).toEqual({
      recognitionScore: { training },
    });
  });

  test('12 He Jing’s 120 hours are the sum of their sources (RC-07)', async () => {
    const { recognitionScore } = (await me(
      'he-jing',
      'recognitionScore(cycleId: "Y:2024") { indicators { code value evidence { value } } }',
    )) as {
      recognitionScore: { indicators: { code: string; value: number; evidence: { value: number }[] }[] };
    };
    const hours = recognitionScore.indicators.find(({ code }) => code === 'HOURS');
    expect(hours?.evidence.map(({ value }) => value).reduce((sum, value) => sum + value, 0)).toBe(120);
  });

  test('14 Tang Bo has a gap of 15 with Lean Production Advanced first (course-recommended)', async () => {
    expect(
      await me(
        'tang-bo',
        'creditAccount { lifetimeEarned } growthDashboard { gap recommendedCourses { course { code } } }',
      ),
    ).toMatchObject({
      creditAccount: { lifetimeEarned: 85 },
      growthDashboard: {
        gap: 15,
        recommendedCourses: expect.arrayContaining([{ course: { code: 'LEAN_PRODUCTION_ADVANCED' } }]),
      },
    });
  });
});
