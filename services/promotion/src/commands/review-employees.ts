import { companyDate } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { DepartmentTree } from '../domain/department-tree.ts';
import { followTree } from '../domain/employee-update.ts';
import type { Employee } from '../domain/employee.ts';
import type { Concerned } from '../store/reviews.ts';
import { checkPaths } from './check-paths.ts';

/** People who are looked at in one transaction. */
export const REVIEW_PAGE_EMPLOYEES = 100;

/**
 * Looks again at the next people whom a change concerns: their manager follows the tree, their paths are checked.
 * Answers the last one's id, or null when nobody is left.
 */
export async function reviewEmployees(
  deps: ServiceDeps,
  tx: Tx,
  { positionIds, departmentIds, afterEmployeeId }: Concerned & { readonly afterEmployeeId: string },
  tree: DepartmentTree,
): Promise<string | null> {
  const concerned = {
    $or: [{ positionId: { $in: positionIds } }, { departmentId: { $in: departmentIds } }],
    _id: { $gt: afterEmployeeId },
  };
  const page = await deps.store.employees.where(tx.session, concerned, {
    sort: { _id: 1 },
    limit: REVIEW_PAGE_EMPLOYEES,
  });
  for (const employee of page) await reviewEmployee(deps, tx, employee, tree);
  return page.length < REVIEW_PAGE_EMPLOYEES ? null : (page.at(-1)?.employeeId ?? null);
}

async function reviewEmployee(deps: ServiceDeps, tx: Tx, employee: Employee, tree: DepartmentTree): Promise<void> {
  const at = deps.businessNow();
  const { state, events } = followTree(employee, tree, { effectiveFrom: companyDate(at), at });
  if (state !== employee) await deps.store.employees.put(tx.session, state);
  tx.emit(...events);
  await checkPaths(deps, tx, state, await deps.store.factsOf(tx.session, employee.employeeId));
}
