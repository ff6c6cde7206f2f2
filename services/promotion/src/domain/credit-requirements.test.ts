import { describe, expect, test } from '@jest/globals';
import gateData from '../../policies/promotion.mandatory-gate.json' with { type: 'json' };
import managerData from '../../policies/promotion.store-manager.json' with { type: 'json' };
import supervisorData from '../../policies/promotion.supervisor.json' with { type: 'json' };
import { neverEvaluated, reviewEligibility } from './eligibility.ts';
import { noFacts, startPosition } from './facts.ts';
import type { EmployeeFacts } from './facts.ts';
import type { Policy } from './policy.ts';
import type { MandatoryGatePolicy, PromotionPolicy } from './promotion-policy.ts';
import { evaluateRequirements, unmetOf } from './requirement-evaluation.ts';

const gate: Policy<MandatoryGatePolicy> = gateData;
const supervisor = supervisorData as Policy<PromotionPolicy>;
const storeManager = managerData as Policy<PromotionPolicy>;
const at = '2025-10-09T01:00:00Z';

/** Credits as people write them: all, practice, team management. */
const having = (total: number, practice: number, teamManagement: number): EmployeeFacts => ({
  ...noFacts('somebody'),
  credits: {
    accountRevision: 1,
    lifetimeTenths: total * 10,
    byTypeTenths: { MANDATORY: 0, ELECTIVE: (total - practice) * 10, PRACTICE: practice * 10 },
    byCategoryTenths: { TEAM_MANAGEMENT: teamManagement * 10 },
  },
});

const statesFor = (facts: EmployeeFacts, policy: Policy<PromotionPolicy>) =>
  evaluateRequirements(
    { facts, positionId: 'store-associate', departmentId: 'store-3', hireDate: '2022-05-04' },
    policy,
    { catalogue: [], on: '2025-10-09', gate },
  );
const statusFor = (facts: EmployeeFacts, policy: Policy<PromotionPolicy>) => {
  const before = neverEvaluated('somebody', policy.params.targetPositionId, policy, at);
  return reviewEligibility(before, { states: statesFor(facts, policy), corrected: [], at, policy }).state.status;
};
const stateOf = (facts: EmployeeFacts, policy: Policy<PromotionPolicy>, kind: string) =>
  statesFor(facts, policy).find((state) => state.kind === kind);

const withParams = (policy: Policy<PromotionPolicy>, change: Partial<PromotionPolicy>): Policy<PromotionPolicy> => ({
  ...policy,
  params: { ...policy.params, ...change },
});

describe('PR-02 supervisor: 150 credits, at least 50 practice', () => {
  test('PR-02 example 1: 152 in all with 48 practice is not eligible, 2 practice credits are missing', () => {
    expect(statusFor(having(152, 48, 0), supervisor)).toBe('NOT_ELIGIBLE');
    expect(stateOf(having(152, 48, 0), supervisor, 'CREDIT_BY_TYPE')).toMatchObject({
      met: false,
      current: 48,
      required: 50,
      missing: 2,
      unit: 'CREDITS',
    });
    expect(stateOf(having(152, 48, 0), supervisor, 'CREDIT_TOTAL')).toMatchObject({
      met: true,
      current: 152,
      missing: 0,
    });
  });

  test('PR-02 example 2: one effective case later, with 157 and 53, eligible', () => {
    expect(statusFor(having(157, 53, 0), supervisor)).toBe('ELIGIBLE');
  });

  test('PR-02 example 3: exactly 150 and 50 is eligible, 149.5 and 60 is not', () => {
    expect(statusFor(having(150, 50, 0), supervisor)).toBe('ELIGIBLE');
    expect(statusFor(having(149.5, 60, 0), supervisor)).toBe('NOT_ELIGIBLE');
    expect(stateOf(having(149.5, 60, 0), supervisor, 'CREDIT_TOTAL')).toMatchObject({ met: false, missing: 0.5 });
  });

  test('150 with 49.5 practice is not eligible', () => {
    expect(unmetOf(statesFor(having(150, 49.5, 0), supervisor))).toEqual(['CREDIT_BY_TYPE:PRACTICE']);
  });

  test('with GT instead of GTE exactly 150 is half a credit short', () => {
    const strict = withParams(supervisor, {
      requirements: [{ id: 'CREDIT_TOTAL', kind: 'CREDIT_TOTAL', hardGate: true, min: { operator: 'GT', value: 150 } }],
    });
    expect(stateOf(having(150, 50, 0), strict, 'CREDIT_TOTAL')).toMatchObject({ met: false, missing: 0.5 });
    expect(stateOf(having(150.5, 50, 0), strict, 'CREDIT_TOTAL')).toMatchObject({ met: true, missing: 0 });
  });

  test('A30: since the start of the position only what came after it counts', () => {
    const since = withParams(supervisor, { creditBase: 'SINCE_POSITION_START' });
    const promoted = { ...startPosition(having(157, 53, 0)), credits: having(200, 80, 0).credits };
    expect(stateOf(promoted, since, 'CREDIT_TOTAL')).toMatchObject({ current: 43 });
    expect(stateOf(promoted, since, 'CREDIT_BY_TYPE')).toMatchObject({ current: 27 });
    expect(stateOf(promoted, supervisor, 'CREDIT_TOTAL')).toMatchObject({ current: 200 });
    expect(stateOf(having(157, 53, 0), since, 'CREDIT_TOTAL')).toMatchObject({ current: 157 });
  });
});

describe('PR-03 store manager: 200 credits, 30 % of them team management', () => {
  const SHARE = 'CREDIT_CATEGORY_SHARE';
  const [total, share] = storeManager.params.requirements;
  const ofRequired = withParams(storeManager, {
    requirements: storeManager.params.requirements.map((requirement) =>
      requirement.kind === SHARE ? { ...requirement, base: 'REQUIRED_TOTAL' } : requirement,
    ),
  });

  test('PR-03 example 1: 60 of 200 is 30.0 % and eligible, 59.5 is 29.75 % and not', () => {
    expect(statusFor(having(200, 0, 60), storeManager)).toBe('ELIGIBLE');
    expect(statusFor(having(200, 0, 59.5), storeManager)).toBe('NOT_ELIGIBLE');
    expect(stateOf(having(200, 0, 59.5), storeManager, SHARE)).toMatchObject({
      met: false,
      current: 29.75,
      required: 30,
      missing: 1,
    });
  });

  test('PR-03 example 2: 60 of 210 is 28.6 % and not eligible; 4.5 more make 64.5 of 214.5, 30.07 %', () => {
    expect(statusFor(having(210, 0, 60), storeManager)).toBe('NOT_ELIGIBLE');
    expect(stateOf(having(210, 0, 60), storeManager, SHARE)).toMatchObject({ current: 28.571429, missing: 4.5 });
    expect(stateOf(having(214.5, 0, 64.5), storeManager, SHARE)).toMatchObject({ met: true, current: 30.06993 });
    expect(stateOf(having(214, 0, 64), storeManager, SHARE)).toMatchObject({ met: false });
    expect(statusFor(having(210, 0, 60), ofRequired)).toBe('ELIGIBLE');
  });

  test('PR-03 example 3: 199 with 80 team management is 1 credit short', () => {
    expect(unmetOf(statesFor(having(199, 0, 80), storeManager))).toEqual([total?.id]);
    expect(stateOf(having(199, 0, 80), storeManager, 'CREDIT_TOTAL')).toMatchObject({ missing: 1 });
  });

  test('archetype 9: 66 of 204 is 32.4 % and eligible', () => {
    expect(statusFor(having(204, 0, 66), storeManager)).toBe('ELIGIBLE');
  });

  test('of the required total 60 credits are enough, 59.5 are half a credit short, whatever else was learnt', () => {
    expect(stateOf(having(400, 0, 60), ofRequired, SHARE)).toMatchObject({ met: true, current: 30 });
    expect(stateOf(having(400, 0, 59.5), ofRequired, SHARE)).toMatchObject({
      met: false,
      current: 29.75,
      missing: 0.5,
    });
  });

  test('E37: of no credits there is no share, and it is not met', () => {
    expect(stateOf(having(0, 0, 0), storeManager, SHARE)).toMatchObject({ met: false, current: null });
  });

  test('a strict share asks for the step above the exact limit', () => {
    const strict = withParams(storeManager, {
      requirements: [
        {
          id: 'SHARE',
          kind: SHARE,
          hardGate: true,
          category: 'TEAM_MANAGEMENT',
          minPct: { operator: 'GT', value: 30 },
          base: 'ACCUMULATED',
        },
      ],
    });
    expect(stateOf(having(200, 0, 60), strict, SHARE)).toMatchObject({ met: false, missing: 0.5 });
  });

  test('a share of everything cannot be reached once something else was learnt', () => {
    const all = withParams(storeManager, {
      requirements: [
        {
          id: 'SHARE',
          kind: SHARE,
          hardGate: true,
          category: 'TEAM_MANAGEMENT',
          minPct: { operator: 'GTE', value: 100 },
          base: 'ACCUMULATED',
        },
      ],
    });
    expect(stateOf(having(60, 0, 60), all, SHARE)).toMatchObject({ met: true });
    expect(stateOf(having(61, 0, 60), all, SHARE)).toMatchObject({ met: false, missing: null });
  });

  test('a share of a required total that the policy does not name is a mistake in the data', () => {
    const broken = withParams(ofRequired, {
      requirements: ofRequired.params.requirements.filter(({ id }) => id === share?.id),
    });
    expect(() => statesFor(having(200, 0, 60), broken)).toThrow(RangeError);
  });
});
