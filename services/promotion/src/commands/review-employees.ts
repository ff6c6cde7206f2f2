import { companyDate } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { DepartmentTree } from '../domain/department-tree.ts';
import { followTree } from '../domain/employee-update.ts';
import type { Employee } from '../domain/employee.ts';
import type { Review } from '../store/reviews.ts';
import { checkPaths } from './check-paths.ts';

/** People who are looked at in one transaction. */
export const REVIEW_PAGE_EMPLOYEES = 100;

/** Looking at one person failed; `cause` is why. */
export class UnreviewedEmployee extends Error {
  readonly employeeId: string;

  constructor(employeeId: string, cause: unknown) {
    super('an employee could not be reviewed', { cause });
    this.name = 'UnreviewedEmployee';
    this.employeeId = employeeId;
  }
}

/** A page of people, in the order of their ids. */
export interface ReviewPage {
  readonly employees: readonly Employee[];
  /** The last one's id, or null when nobody is left after them. */
  readonly lastEmployeeId: string | null;
}

/** The next people whom a change concerns. */
export async function nextEmployees(
  { store }: ServiceDeps,
  tx: Tx,
  { positionIds, departmentIds, employeeId, afterEmployeeId }: Omit<Review, 'id' | 'cause'>,
): Promise<ReviewPage> {
  const concerned = {
    $or: [{ positionId: { $in: positionIds } }, { departmentId: { $in: departmentIds } }, { _id: { $eq: employeeId } }],
    _id: { $gt: afterEmployeeId },
  };
  const employees = await store.employees.where(tx.session, concerned, {
    sort: { _id: 1 },
    limit: REVIEW_PAGE_EMPLOYEES,
  });
  const isLast = employees.length < REVIEW_PAGE_EMPLOYEES;
  return { employees, lastEmployeeId: isLast ? null : (employees.at(-1)?.employeeId ?? null) };
}

/** Looks again at people: their manager follows the tree, their paths are checked. Throws UnreviewedEmployee. */
export async function reviewEmployees(
  deps: ServiceDeps,
  tx: Tx,
  employees: readonly Employee[],
  tree: DepartmentTree,
): Promise<void> {
  for (const employee of employees) {
    await reviewEmployee(deps, tx, employee, tree).catch((error: unknown) => {
      throw new UnreviewedEmployee(employee.employeeId, error);
    });
  }
}

async function reviewEmployee(deps: ServiceDeps, tx: Tx, employee: Employee, tree: DepartmentTree): Promise<void> {
  const at = deps.businessNow();
  const { state, events } = followTree(employee, tree, { effectiveFrom: companyDate(at), at });
  if (state !== employee) await deps.store.employees.put(tx.session, state);
  tx.emit(...events);
  await checkPaths(deps, tx, state, await deps.store.factsOf(tx.session, employee.employeeId));
}
