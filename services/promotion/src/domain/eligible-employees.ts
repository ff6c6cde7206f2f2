import { accept, reject } from '@ladder/decision';
import type { Decision } from '@ladder/decision';
import type { Eligibility } from './eligibility.ts';
import type { Employee } from './employee.ts';
import type { Policy } from './policy.ts';
import type { PromotionPolicy } from './promotion-policy.ts';

export interface FilterPolicy {
  readonly manualAdd: boolean;
}

export interface FilterCandidate {
  readonly employee: Pick<Employee, 'employeeId' | 'positionId' | 'employmentStatus'>;
  readonly eligibility: Pick<Eligibility, 'targetPositionId' | 'status'>;
}

/** PR-04: the list of everybody who fulfils a policy, by employee id: regular holders of a position that leads there (E49). */
export const filterEligible = <C extends FilterCandidate>(
  candidates: readonly C[],
  { params }: Policy<PromotionPolicy>,
): readonly C[] =>
  candidates
    .filter(
      ({ employee, eligibility }) =>
        eligibility.targetPositionId === params.targetPositionId &&
        eligibility.status === 'ELIGIBLE' &&
        employee.employmentStatus === 'REGULAR' &&
        params.fromPositionIds.includes(employee.positionId),
    )
    .toSorted((a, b) => (a.employee.employeeId < b.employee.employeeId ? -1 : 1));

/** PR-04: nobody gets on the list by hand, unless the policy opens that door. */
export const addByHand = (
  employeeId: string,
  targetPositionId: string,
  { params }: Policy<FilterPolicy>,
): Decision<{ readonly employeeId: string; readonly targetPositionId: string }, never, 'ELIGIBILITY_NOT_BY_HAND'> =>
  params.manualAdd
    ? accept({ employeeId, targetPositionId })
    : reject('ELIGIBILITY_NOT_BY_HAND', { employeeId, targetPositionId });
