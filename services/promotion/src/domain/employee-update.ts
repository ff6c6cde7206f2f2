import type { NewEvent } from '@ladder/contracts';
import { accept, reject } from '@ladder/decision';
import type { Accepted, Decision } from '@ladder/decision';
import { closedOn, withStep } from './career-history.ts';
import { managerOf } from './department-tree.ts';
import type { DepartmentTree } from './department-tree.ts';
import { employeeChanged } from './employee.ts';
import type { Effective, Employee, EmployeeChange } from './employee.ts';
import type { Position } from './position.ts';

/** What an update may touch; probation ends by PR-19 only, so REGULAR here means the return from a suspension. */
export interface EmployeeUpdate {
  readonly name?: string;
  readonly email?: string;
  readonly departmentId?: string;
  readonly positionId?: string;
  readonly employmentStatus?: 'REGULAR' | 'SUSPENDED' | 'LEFT';
}

export type UpdateRefusal =
  | 'OWN_EMPLOYMENT'
  | 'EMPLOYEE_HAS_LEFT'
  | 'DEPARTMENT_UNKNOWN'
  | 'POSITION_UNKNOWN'
  | 'EFFECTIVE_DATE_TOO_EARLY'
  | 'PROBATION_NOT_OVER';

/**
 * An employee is moved, suspended, lets go or has other particulars. A move ends the stretch of career before it;
 * name and address change without an event, because they stay here. Without a difference nothing happens. Nobody
 * changes his own placement or status (6.1).
 * `position` is the position that the update names, null when it is unknown.
 */
export function updateEmployee(
  employee: Employee,
  update: EmployeeUpdate,
  company: { readonly tree: DepartmentTree; readonly position: Position | null },
  when: Effective & { readonly by: string },
): Decision<Employee, NewEvent<'employee-changed.v1'>, UpdateRefusal> {
  const next = { ...employee, ...update };
  const moved = next.departmentId !== employee.departmentId || next.positionId !== employee.positionId;
  if (when.by === employee.employeeId && (moved || next.employmentStatus !== employee.employmentStatus)) {
    return reject('OWN_EMPLOYMENT', { employeeId: employee.employeeId });
  }
  const refusal = refusalOf(employee, update, company, when);
  if (refusal) return refusal;
  const leaves = next.employmentStatus === 'LEFT';
  const changed: Employee = {
    ...next,
    managerId: managerOf(company.tree, next),
    jobGrade: update.positionId ? (company.position?.jobGrade ?? employee.jobGrade) : employee.jobGrade,
    careerHistory: leaves
      ? closedOn(employee.careerHistory, when.effectiveFrom)
      : moved
        ? withStep(employee.careerHistory, {
            from: when.effectiveFrom,
            positionId: next.positionId,
            departmentId: next.departmentId,
            reason: 'TRANSFERRED',
          })
        : employee.careerHistory,
    revision: employee.revision + 1,
  };
  if (isVisibleElsewhere(employee, changed)) {
    const change: EmployeeChange = leaves ? 'LEFT' : moved ? 'TRANSFERRED' : 'UPDATED';
    return accept(changed, [employeeChanged(changed, change, when)]);
  }
  return accept(next.name === employee.name && next.email === employee.email ? employee : changed);
}

/** After a change of the tree: the employee's manager is again what the tree says. Without a difference nothing happens. */
export function followTree(
  employee: Employee,
  tree: DepartmentTree,
  when: Effective,
): Accepted<Employee, NewEvent<'employee-changed.v1'>> {
  const managerId = managerOf(tree, employee);
  if (employee.employmentStatus === 'LEFT' || managerId === employee.managerId) return accept(employee);
  const changed: Employee = { ...employee, managerId, revision: employee.revision + 1 };
  return accept(changed, [employeeChanged(changed, 'UPDATED', when)]);
}

function refusalOf(
  employee: Employee,
  update: EmployeeUpdate,
  company: { readonly tree: DepartmentTree; readonly position: Position | null },
  { effectiveFrom }: Effective,
) {
  const { employeeId, employmentStatus, hireDate } = employee;
  if (employmentStatus === 'LEFT') return reject('EMPLOYEE_HAS_LEFT', { employeeId });
  if (update.departmentId && !company.tree.get(update.departmentId)?.active) {
    return reject('DEPARTMENT_UNKNOWN', { departmentId: update.departmentId });
  }
  if (update.positionId && !company.position?.active)
    return reject('POSITION_UNKNOWN', { positionId: update.positionId });
  if (update.employmentStatus === 'REGULAR' && employmentStatus === 'PROBATION') {
    return reject('PROBATION_NOT_OVER', { employeeId });
  }
  const earliest = employee.careerHistory.at(-1)?.from ?? hireDate;
  if (effectiveFrom < earliest) return reject('EFFECTIVE_DATE_TOO_EARLY', { effectiveFrom, earliest });
  return null;
}

const isVisibleElsewhere = (before: Employee, after: Employee): boolean =>
  before.departmentId !== after.departmentId ||
  before.positionId !== after.positionId ||
  before.managerId !== after.managerId ||
  before.employmentStatus !== after.employmentStatus;
