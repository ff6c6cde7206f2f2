import { describe, expect, test } from '@jest/globals';
import { validate } from '@ladder/contracts';
import juniorData from '../../policies/promotion.junior-manager.json' with { type: 'json' };
import seniorData from '../../policies/promotion.senior-account-manager.json' with { type: 'json' };
import managerData from '../../policies/promotion.store-manager.json' with { type: 'json' };
import progressData from '../../policies/promotion.progress.json' with { type: 'json' };
import { saveDepartment } from './department.ts';
import type { DepartmentInput } from './department.ts';
import { departmentTree } from './department-tree.ts';
import { neverEvaluated, reviewEligibility } from './eligibility.ts';
import { updateEmployee } from './employee-update.ts';
import { noFacts } from './facts.ts';
import { hire } from './hire.ts';
import { measureProgress } from './path-progress.ts';
import type { Policy } from './policy.ts';
import { policyPublished } from './policy-published.ts';
import { savePosition } from './position.ts';
import { updateProgress } from './progress-change.ts';
import type { PromotionPolicy } from './promotion-policy.ts';
import { evaluateRequirements } from './requirement-evaluation.ts';

const at = '2025-10-09T01:00:00Z';
const company: DepartmentInput = {
  departmentId: 'company',
  code: 'COMPANY',
  name: 'Lanyue Group',
  kind: 'HQ',
  parentId: null,
  managerId: null,
  active: true,
};
const engineer = {
  positionId: 'engineer',
  code: 'ENGINEER',
  name: 'Engineer',
  family: 'IT',
  jobGrade: 'G4',
  competencies: [{ skillId: 'python', requiredLevel: 2 }],
  nextPositionIds: ['junior-manager'],
  active: true,
};
const tree = departmentTree([{ ...company, revision: 1 }]);
const position = { ...engineer, revision: 1 };
const hired = hire(
  {
    employeeId: 'gao-ming',
    employeeNo: 'E-1010',
    name: 'Gao Ming',
    email: 'gao.ming@example.test',
    departmentId: 'company',
    positionId: 'engineer',
    hireDate: '2020-03-02',
  },
  { tree, position, sameId: null, sameNo: null },
  at,
);
const pathEvents = [juniorData, seniorData, managerData].flatMap((data) => {
  const policy = data as Policy<PromotionPolicy>;
  const candidate = {
    facts: noFacts('gao-ming'),
    positionId: 'engineer',
    departmentId: 'company',
    hireDate: '2020-03-02',
  };
  const gate = { key: 'promotion.mandatory-gate', version: 1, params: { enabled: true, checkValidity: true } };
  const states = evaluateRequirements(candidate, policy, { catalogue: [], on: '2025-10-09', gate });
  const estimate = { ...gate, params: { defaultDaysPerCourse: 15, daysPerMonth: 30, roundingMonths: 0.5 } };
  const progress = measureProgress(candidate, policy, states, [], estimate);
  const eligible = {
    ...neverEvaluated('gao-ming', policy.params.targetPositionId, policy, at),
    status: 'ELIGIBLE' as const,
  };
  const pin = { key: policy.key, version: policy.version };
  return [
    ...updateProgress(null, progress, at, progressData).events,
    ...reviewEligibility(eligible, { states, corrected: [], at, policy: pin }).events,
    policyPublished(policy, [], { effectiveFrom: '2020-01-01', at }),
  ];
});
const moves = [
  hired,
  ...(hired.outcome === 'accepted'
    ? [
        updateEmployee(
          hired.state,
          { employmentStatus: 'LEFT' },
          { tree, position: null },
          { effectiveFrom: '2025-10-31', at, by: 'li-na' },
        ),
      ]
    : []),
  saveDepartment(departmentTree([]), company, null, at),
  savePosition(null, engineer, at),
].flatMap((decided) => (decided.outcome === 'accepted' ? [...decided.events] : []));

describe('what the rules of promotion emit', () => {
  test('is all that they can emit', () => {
    expect(new Set([...moves, ...pathEvents].map(({ type }) => type))).toEqual(
      new Set([
        'employee-changed.v1',
        'department-changed.v1',
        'position-changed.v1',
        'promotion-progress-changed.v1',
        'promotion-eligibility-changed.v1',
        'promotion-policy-published.v1',
      ]),
    );
  });

  test.each([...moves, ...pathEvents])('$type of $key keeps its contract', ({ type, data }) => {
    expect(validate(type, data)).toEqual({ valid: true });
  });
});
