import type { Page, PageRequest } from '@ladder/store';
import type { DepartmentNode } from '@ladder/subgraph';
import type { Employee } from '../domain/employee.ts';
import { EMPLOYEE_ORDER } from './company.ts';
import type { PromotionStore } from './open-promotion-store.ts';
import { ELIGIBLE_ORDER } from './paths.ts';

/** Narrows the directory to a department, a position, or both. */
export interface Placement {
  readonly departmentId?: string | null | undefined;
  readonly positionId?: string | null | undefined;
}

/** Everybody whom the company employs. */
export function directoryPage(
  { employees }: PromotionStore,
  { departmentId, positionId }: Placement,
  page: PageRequest,
): Promise<Page<Employee>> {
  const placed = {
    ...(departmentId && { departmentId: { $eq: departmentId } }),
    ...(positionId && { positionId: { $eq: positionId } }),
  };
  return employees.page({ employmentStatus: { $ne: 'LEFT' }, ...placed }, EMPLOYEE_ORDER, page);
}

/** Whose eligibilities a manager sees: the people of his departments, and not himself. */
export interface Team {
  readonly departmentIds: readonly string[];
  readonly managerId: string;
}

/** PR-04: a page of the list that the checks have written, with its people; of a team, or of the whole company. */
export async function eligiblePage(
  { eligibilities, employees }: PromotionStore,
  targetPositionId: string,
  team: Team | null,
  page: PageRequest,
): Promise<Page<Employee>> {
  const listed = { targetPositionId: { $eq: targetPositionId }, listed: true };
  const within = team && { departmentId: { $in: [...team.departmentIds] }, employeeId: { $ne: team.managerId } };
  const { rows, hasNextPage } = await eligibilities.page({ ...listed, ...within }, ELIGIBLE_ORDER, page);
  const people = await employees.byIds(rows.map(({ employeeId }) => employeeId));
  return { rows: rows.flatMap(({ employeeId }) => people.get(employeeId) ?? []), hasNextPage };
}

/** The tree as the decision about a reader needs it. */
export async function departmentNodes({ departments }: PromotionStore): Promise<DepartmentNode[]> {
  return (await departments.select({})).map(({ departmentId, parentId, managerId }) => ({
    id: departmentId,
    parentId,
    managerId,
  }));
}
