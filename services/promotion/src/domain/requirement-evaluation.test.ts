import { describe, expect, test } from '@jest/globals';
import gateData from '../../policies/promotion.mandatory-gate.json' with { type: 'json' };
import juniorData from '../../policies/promotion.junior-manager.json' with { type: 'json' };
import type { CaseFact } from './facts.ts';
import { noFacts } from './facts.ts';
import type { Policy } from './policy.ts';
import type { MandatoryGatePolicy, PromotionPolicy } from './promotion-policy.ts';
import type { Requirement } from './requirement.ts';
import { evaluateRequirements } from './requirement-evaluation.ts';

const gate: Policy<MandatoryGatePolicy> = gateData;
const junior = juniorData as Policy<PromotionPolicy>;
const approved: CaseFact = {
  caseId: 'case-1',
  kind: 'TEAM_IMPROVEMENT',
  approverId: 'fang-lin',
  approverRole: 'DEPARTMENT_MANAGER',
  approvedAt: '2025-06-10T01:00:00Z',
  withdrawn: false,
};
const stateOf = (
  requirementId: string,
  policy: Policy<PromotionPolicy>,
  cases: readonly CaseFact[],
  hireDate = '2013-10-10',
) =>
  evaluateRequirements(
    { facts: { ...noFacts('gao-ming'), cases }, positionId: 'engineer', departmentId: 'it', hireDate },
    policy,
    { catalogue: [], on: '2025-10-09', gate },
  ).find((state) => state.requirementId === requirementId);
const caseState = (...cases: readonly CaseFact[]) => stateOf('CASE_APPROVED:TEAM_IMPROVEMENT', junior, cases);

describe('PR-06 junior manager: one approved team-improvement case', () => {
  test('PR-06 example 1: handed in but not approved is not enough', () => {
    expect(caseState()).toMatchObject({ met: false, current: 0, required: 1, missing: 1, unit: 'CASES' });
  });

  test('PR-06 example 2: approved by a colleague is not enough', () => {
    expect(caseState({ ...approved, approverRole: 'EMPLOYEE' })).toMatchObject({ met: false });
  });

  test('PR-06 example 3: approved by the department manager is enough', () => {
    expect(caseState(approved)).toMatchObject({ met: true, current: 1 });
  });

  test('a withdrawn case, another kind and an approval of the own case do not count', () => {
    expect(caseState({ ...approved, withdrawn: true })).toMatchObject({ met: false });
    expect(caseState({ ...approved, kind: 'PRACTICE_CASE' })).toMatchObject({ met: false });
    expect(caseState({ ...approved, approverId: 'gao-ming' })).toMatchObject({ met: false });
  });
});

describe('TENURE_MIN', () => {
  const tenure = (min: Extract<Requirement, { kind: 'TENURE_MIN' }>['minMonths']): Policy<PromotionPolicy> => ({
    ...junior,
    params: { ...junior.params, requirements: [{ id: 'TENURE', kind: 'TENURE_MIN', hardGate: false, minMonths: min }] },
  });
  const oneYear = tenure({ operator: 'GTE', value: 12 });

  test('counts whole months since the hire, on both sides of the day', () => {
    expect(stateOf('TENURE', oneYear, [], '2024-10-09')).toMatchObject({ met: true, current: 12, unit: 'MONTHS' });
    expect(stateOf('TENURE', oneYear, [], '2024-10-10')).toMatchObject({ met: false, current: 11, missing: 1 });
  });

  test('more than 12 months needs 13', () => {
    const strict = tenure({ operator: 'GT', value: 12 });
    expect(stateOf('TENURE', strict, [], '2024-10-09')).toMatchObject({ met: false, required: 13, missing: 1 });
    expect(stateOf('TENURE', strict, [], '2024-09-09')).toMatchObject({ met: true });
  });

  test('nobody has served before the first day', () => {
    expect(stateOf('TENURE', oneYear, [], '2026-01-01')).toMatchObject({ current: 0 });
  });
});
