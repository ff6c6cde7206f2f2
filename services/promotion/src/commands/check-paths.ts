import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { Course } from '../domain/course.ts';
import { closeAsPromoted, type Eligibility } from '../domain/eligibility.ts';
import { filterEligible } from '../domain/eligible-employees.ts';
import type { Employee } from '../domain/employee.ts';
import type { EmployeeFacts } from '../domain/facts.ts';
import { checkPath, type PathPolicies } from '../domain/path-check.ts';
import { pathIdOf } from '../domain/promotion-policy.ts';
import type { RequirementKind } from '../domain/requirement.ts';
import { eligibilityIdOf, progressIdOf, type StoredEligibility } from '../store/paths.ts';
import { namedCourses, pathsFrom } from './path-policies.ts';

/** Somebody's paths as they are looked at now. */
interface Look {
  readonly employee: Employee;
  readonly facts: EmployeeFacts;
  readonly corrected: readonly RequirementKind[];
  /** An eligibility is a judgement of today, whenever the fact took place that made us look. */
  readonly at: string;
}

/** PR-09, PR-10, PR-15: looks at every path of one person and tells what has changed; at none of somebody who has left. */
export async function checkPaths(
  deps: ServiceDeps,
  tx: Tx,
  employee: Employee,
  facts: EmployeeFacts,
  corrected: readonly RequirementKind[] = [],
): Promise<void> {
  const look: Look = { employee, facts, corrected, at: deps.businessNow() };
  const paths = employee.employmentStatus === 'LEFT' ? [] : pathsFrom(deps, employee.positionId, look.at);
  const catalogue = await catalogueFor(deps, tx, employee, paths);
  const rows = await deps.store.eligibilities.where(tx.session, { employeeId: employee.employeeId });
  const open = new Map(rows.map((row) => [row.targetPositionId, row]));
  for (const path of paths) {
    const { targetPositionId } = path.promotion.params;
    await checkOne(deps, tx, look, path, catalogue, open.get(targetPositionId) ?? null);
    open.delete(targetPositionId);
  }
  for (const row of open.values()) await leavePath(deps, tx, look, row);
}

/** The courses that may be mandatory for the person, and those that his paths name. */
function catalogueFor(
  { store }: ServiceDeps,
  tx: Tx,
  { positionId, departmentId }: Employee,
  paths: readonly PathPolicies[],
) {
  if (paths.length === 0) return [];
  const named = paths.flatMap(({ promotion }) => namedCourses(promotion));
  return store.courses.where(tx.session, {
    $or: [
      { mandatoryForPositionIds: positionId },
      { mandatoryForDepartmentIds: departmentId },
      { code: { $in: named } },
    ],
  });
}

async function checkOne(
  deps: ServiceDeps,
  tx: Tx,
  { employee, facts, corrected, at }: Look,
  path: PathPolicies,
  catalogue: readonly Course[],
  row: StoredEligibility | null,
): Promise<void> {
  const { store } = deps;
  const { targetPositionId } = path.promotion.params;
  const id = progressIdOf(employee.employeeId, pathIdOf(employee.positionId, targetPositionId));
  const before = { progress: await store.progress.find(tx.session, id), eligibility: row };
  const { state, events } = checkPath(employee, facts, before, catalogue, path, { at, mode: tx.cause.mode, corrected });
  await store.progress.put(tx.session, { ...state.progress, id });
  const listed = filterEligible([{ employee, eligibility: state.eligibility }], path.promotion).length > 0;
  await keep(deps, tx, employee, row, state.eligibility, listed);
  if (state.reminder) await store.inbox.add(tx.session, state.reminder);
  tx.emit(...events);
}

/** A path that does not start at the present position: nobody is listed for it, and whoever holds its end was promoted. */
async function leavePath(deps: ServiceDeps, tx: Tx, { employee, at }: Look, row: StoredEligibility): Promise<void> {
  const arrived = row.targetPositionId === employee.positionId;
  const { state, events } = arrived ? closeAsPromoted(row, at) : { state: row, events: [] };
  await keep(deps, tx, employee, row, state, false);
  if (row.status === 'ELIGIBLE')
    await deps.store.reminders.settle(tx.session, employee.employeeId, row.targetPositionId);
  tx.emit(...events);
}

/** Stores an eligibility when it, or what the list of eligible employees is read by, is another one than before. */
async function keep(
  { store }: ServiceDeps,
  tx: Tx,
  { employeeId, departmentId }: Employee,
  row: StoredEligibility | null,
  eligibility: Eligibility,
  listed: boolean,
): Promise<void> {
  if (eligibility === row && row.listed === listed && row.departmentId === departmentId) return;
  const { targetPositionId, status } = eligibility;
  await store.eligibilities.put(tx.session, {
    ...eligibility,
    id: eligibilityIdOf(employeeId, targetPositionId),
    departmentId,
    listed,
  });
  if (row?.status === 'ELIGIBLE' && status !== 'ELIGIBLE')
    await store.reminders.settle(tx.session, employeeId, targetPositionId);
}
