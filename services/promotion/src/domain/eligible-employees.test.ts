import { describe, expect, test } from '@jest/globals';
import filterData from '../../policies/promotion.filter.json' with { type: 'json' };
import supervisorData from '../../policies/promotion.supervisor.json' with { type: 'json' };
import { addByHand, filterEligible } from './eligible-employees.ts';
import type { FilterCandidate, FilterPolicy } from './eligible-employees.ts';
import type { EligibilityStatus } from './eligibility.ts';
import type { EmploymentStatus } from './employee.ts';
import type { Policy } from './policy.ts';
import type { PromotionPolicy } from './promotion-policy.ts';

const supervisor = supervisorData as Policy<PromotionPolicy>;
const filter: Policy<FilterPolicy> = filterData;
const candidate = (
  employeeId: string,
  status: EligibilityStatus = 'ELIGIBLE',
  employmentStatus: EmploymentStatus = 'REGULAR',
  positionId = 'store-associate',
  targetPositionId = 'store-supervisor',
): FilterCandidate => ({
  employee: { employeeId, positionId, employmentStatus },
  eligibility: { targetPositionId, status },
});
const idsOf = (...candidates: readonly FilterCandidate[]) =>
  filterEligible(candidates, supervisor).map(({ employee }) => employee.employeeId);

describe('PR-04 automatic filter', () => {
  test('PR-04 example 1: of 5 candidates 2 fulfil the policy, so the list has 2', () => {
    expect(
      idsOf(
        candidate('xu-dan'),
        candidate('lin-mei', 'NOT_ELIGIBLE'),
        candidate('he-yan'),
        candidate('bai-lu', 'LAPSED'),
        candidate('ding-yi', 'REVOKED'),
      ),
    ).toEqual(['he-yan', 'xu-dan']);
  });

  test('E49: who has applied or was promoted is not on the list', () => {
    expect(idsOf(candidate('a', 'APPLIED'), candidate('b', 'PROMOTED'), candidate('c'))).toEqual(['c']);
  });

  test.each(['PROBATION', 'SUSPENDED', 'LEFT'] as const)('E49: somebody %s is not on the list', (employmentStatus) => {
    expect(idsOf(candidate('a', 'ELIGIBLE', employmentStatus))).toEqual([]);
  });

  test('E49: only holders of a position that leads to the target are on the list', () => {
    expect(idsOf(candidate('a', 'ELIGIBLE', 'REGULAR', 'engineer'))).toEqual([]);
    expect(idsOf(candidate('a', 'ELIGIBLE', 'REGULAR', 'store-associate', 'junior-manager'))).toEqual([]);
  });

  test('nobody is added by hand, unless the policy allows it', () => {
    expect(addByHand('lin-mei', 'store-supervisor', filter)).toMatchObject({ code: 'ELIGIBILITY_NOT_BY_HAND' });
    expect(addByHand('lin-mei', 'store-supervisor', { ...filter, params: { manualAdd: true } })).toMatchObject({
      outcome: 'accepted',
    });
  });
});
