import type { NewEvent } from '@ladder/contracts';
import { accept, reject } from '@ladder/decision';
import type { Decision } from '@ladder/decision';
import type { CompanyDate, Instant } from '@ladder/figures';
import { withStep } from './career-history.ts';
import { managerOf } from './department-tree.ts';
import type { DepartmentTree } from './department-tree.ts';
import { employeeChanged } from './employee.ts';
import type { Employee } from './employee.ts';
import type { Position } from './position.ts';

export interface NewHire {
  readonly employeeId: string;
  readonly employeeNo: string;
  readonly name: string;
  readonly email: string;
  readonly departmentId: string;
  readonly positionId: string;
  readonly hireDate: CompanyDate;
  /** Taken over from an earlier system as already regular; new people start on probation. */
  readonly alreadyRegular?: boolean;
}

/** What the company already has: the tree, the position that is filled, and whoever has the id or the number. */
export interface Vacancy {
  readonly tree: DepartmentTree;
  readonly position: Position | null;
  readonly sameId: Employee | null;
  readonly sameNo: Employee | null;
}

export type HireRefusal = 'EMPLOYEE_EXISTS' | 'EMPLOYEE_NO_TAKEN' | 'DEPARTMENT_UNKNOWN' | 'POSITION_UNKNOWN';

/** A new employee starts on probation, at a known position in a known department; the tree says who manages. */
export function hire(
  newHire: NewHire,
  vacancy: Vacancy,
  at: Instant,
): Decision<Employee, NewEvent<'employee-changed.v1'>, HireRefusal> {
  const { alreadyRegular = false, ...person } = newHire;
  const { employeeId, employeeNo, departmentId, positionId, hireDate } = person;
  const { tree, position, sameId, sameNo } = vacancy;
  if (sameId) return reject('EMPLOYEE_EXISTS', { employeeId });
  if (sameNo) return reject('EMPLOYEE_NO_TAKEN', { employeeNo, employeeId: sameNo.employeeId });
  if (!tree.get(departmentId)?.active) return reject('DEPARTMENT_UNKNOWN', { departmentId });
  if (!position?.active) return reject('POSITION_UNKNOWN', { positionId });
  const employee: Employee = {
    ...person,
    managerId: managerOf(tree, person),
    jobGrade: position.jobGrade,
    employmentStatus: alreadyRegular ? 'REGULAR' : 'PROBATION',
    careerHistory: withStep([], { from: hireDate, positionId, departmentId, reason: 'HIRED' }),
    onboardingCompletedAt: null,
    revision: 1,
  };
  return accept(employee, [employeeChanged(employee, 'HIRED', { effectiveFrom: hireDate, at })]);
}
