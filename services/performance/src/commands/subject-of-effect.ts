import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { type AttributionPolicy, attributedUnit } from '../domain/attributed-unit.ts';
import type { TrainingEffect } from '../domain/training-effect.ts';

/**
 * Whose figures an effect reads: the employee's, those of the team that he heads, or those of the unit in which he was
 * (PF-17); null when there is no such unit, undefined while performance has not heard of the employee.
 */
export async function subjectOfEffect(
  deps: ServiceDeps,
  tx: Tx,
  { employeeId, subjectType, window }: TrainingEffect,
  at: string,
): Promise<string | null | undefined> {
  const { departments, employees } = deps.store;
  if (subjectType === 'EMPLOYEE') return employeeId;
  const employee = await employees.find(tx.session, employeeId);
  if (employee === null) return undefined;
  if (subjectType === 'TEAM') {
    const headed = await departments.where(tx.session, { managerId: employeeId, active: true }, { sort: { _id: 1 } });
    return headed[0]?.id ?? null;
  }
  const assignments = employee.assignments.map(({ departmentId, from, to }) => ({
    departmentId,
    from,
    to: to ?? null,
  }));
  return attributedUnit(assignments, window, deps.policies.inForce(at)<AttributionPolicy>('effect.group-attribution'));
}
