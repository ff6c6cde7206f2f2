import type { NewEvent } from '@ladder/contracts';
import { accept, reject } from '@ladder/decision';
import type { Decision } from '@ladder/decision';
import { companyDate } from '@ladder/figures';
import type { CompanyDate, Instant } from '@ladder/figures';
import { withStep } from './career-history.ts';
import { employeeChanged } from './employee.ts';
import type { Employee } from './employee.ts';
import { pinned } from './policy.ts';
import type { Policy } from './policy.ts';

export interface RegularisationPolicy {
  /** false: HR confirms each regularisation. */
  readonly autoConfirm: boolean;
}

/** What training says of the onboarding list, in credits (PR-19). */
export interface OnboardingResult {
  readonly earned: number;
  readonly required: number;
  readonly completedAt: Instant;
}

/**
 * PR-19: whoever has the complete onboarding list passes from probation to regular employment, by itself or once HR confirms.
 * For anybody who is not on probation nothing happens, so that the event may come twice; it is never taken back (E22).
 */
export function regularise(
  employee: Employee,
  onboarding: OnboardingResult,
  policy: Policy<RegularisationPolicy>,
): Decision<Employee, NewEvent<'employee-changed.v1'>, 'ONBOARDING_INCOMPLETE'> {
  const { earned, required, completedAt } = onboarding;
  if (earned < required) return reject('ONBOARDING_INCOMPLETE', { employeeId: employee.employeeId, earned, required });
  if (employee.employmentStatus !== 'PROBATION' || employee.onboardingCompletedAt !== null) return accept(employee);
  if (!policy.params.autoConfirm) {
    return accept({ ...employee, onboardingCompletedAt: completedAt, revision: employee.revision + 1 });
  }
  return becomeRegular(employee, completedAt, completedAt, policy);
}

type ConfirmationRefusal = 'OWN_EMPLOYMENT' | 'ONBOARDING_INCOMPLETE' | 'NOT_ON_PROBATION';

/** PR-19 with autoConfirm off: HR confirms what the complete list allows; nobody confirms himself (6.1). */
export function confirmRegularisation(
  employee: Employee,
  by: string,
  at: Instant,
  policy: Policy<RegularisationPolicy>,
): Decision<Employee, NewEvent<'employee-changed.v1'>, ConfirmationRefusal> {
  const { employeeId, employmentStatus, onboardingCompletedAt } = employee;
  if (by === employeeId) return reject('OWN_EMPLOYMENT', { employeeId });
  if (employmentStatus !== 'PROBATION') return reject('NOT_ON_PROBATION', { employeeId, employmentStatus });
  if (onboardingCompletedAt === null) return reject('ONBOARDING_INCOMPLETE', { employeeId });
  return becomeRegular(employee, onboardingCompletedAt, at, policy);
}

function becomeRegular(employee: Employee, onboardingCompletedAt: Instant, at: Instant, policy: Policy<unknown>) {
  const { positionId, departmentId } = employee;
  const effectiveFrom = later(companyDate(at), employee.careerHistory.at(-1)?.from ?? employee.hireDate);
  const regular: Employee = {
    ...employee,
    employmentStatus: 'REGULAR',
    onboardingCompletedAt,
    careerHistory: withStep(employee.careerHistory, {
      from: effectiveFrom,
      positionId,
      departmentId,
      reason: 'REGULARISED',
    }),
    revision: employee.revision + 1,
  };
  const event = employeeChanged(regular, 'REGULARISED', { effectiveFrom, at });
  return accept(regular, [{ ...event, policy: pinned(policy) }]);
}

/** A stretch of career cannot begin before the one that it follows. */
const later = (a: CompanyDate, b: CompanyDate): CompanyDate => (a > b ? a : b);
