import type { NewEvent } from '@ladder/contracts';
import type { CompanyDate, Instant } from '@ladder/figures';
import { assignmentsOf } from './career-history.ts';
import type { CareerStep } from './career-history.ts';

export type EmploymentStatus = 'PROBATION' | 'REGULAR' | 'SUSPENDED' | 'LEFT';

export interface Employee {
  readonly employeeId: string;
  readonly employeeNo: string;
  readonly name: string;
  readonly email: string;
  readonly departmentId: string;
  readonly positionId: string;
  /** Always the answer of the department tree, kept so that events and lists need no tree; null at the top. */
  readonly managerId: string | null;
  readonly jobGrade: string;
  readonly hireDate: CompanyDate;
  readonly employmentStatus: EmploymentStatus;
  readonly careerHistory: readonly CareerStep[];
  /** Set when the onboarding list was complete and the confirmation is still HR's (PR-19 without autoConfirm). */
  readonly onboardingCompletedAt: Instant | null;
  readonly revision: number;
}

export type EmployeeChange = 'HIRED' | 'REGULARISED' | 'PROMOTED' | 'TRANSFERRED' | 'LEFT' | 'UPDATED';

/** When a change takes effect in the company's calendar, and when it was decided. */
export interface Effective {
  readonly effectiveFrom: CompanyDate;
  readonly at: Instant;
}

/** The whole present state without name and address, which stay here (row 30). */
export const employeeChanged = (
  employee: Employee,
  change: EmployeeChange,
  { effectiveFrom, at }: Effective,
): NewEvent<'employee-changed.v1'> => ({
  type: 'employee-changed.v1',
  key: employee.employeeId,
  time: at,
  data: {
    change,
    employee: {
      employeeNo: employee.employeeNo,
      departmentId: employee.departmentId,
      positionId: employee.positionId,
      managerId: employee.managerId,
      jobGrade: employee.jobGrade,
      hireDate: employee.hireDate,
      employmentStatus: employee.employmentStatus,
      assignments: assignmentsOf(employee.careerHistory).map(({ to, ...assignment }) => ({
        ...assignment,
        ...(to !== null && { to }),
      })),
    },
    effectiveFrom,
    revision: employee.revision,
  },
});
