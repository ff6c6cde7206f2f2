import type { NewEvent } from '@ladder/contracts';
import { accept, reject } from '@ladder/decision';
import type { Decision } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { isAtOrBelow } from './department-tree.ts';
import type { Department, DepartmentTree } from './department-tree.ts';

export type DepartmentInput = Omit<Department, 'revision'>;

export type DepartmentRefusal = 'DEPARTMENT_UNKNOWN' | 'DEPARTMENT_CYCLE' | 'OWN_EMPLOYMENT';

/**
 * A department is created or changed; the tree of departments, which decides who "team" is, must stay a tree. Without a
 * difference nothing happens. Nobody makes himself head (6.1): `by` is who saves it, null when he is not employed here,
 * as whoever founds the company.
 */
export function saveDepartment(
  tree: DepartmentTree,
  input: DepartmentInput,
  by: string | null,
  at: Instant,
): Decision<Department, NewEvent<'department-changed.v1'>, DepartmentRefusal> {
  const { departmentId, parentId, managerId } = input;
  if (parentId !== null && !tree.has(parentId)) return reject('DEPARTMENT_UNKNOWN', { departmentId: parentId });
  if (parentId !== null && isAtOrBelow(tree, parentId, departmentId)) {
    return reject('DEPARTMENT_CYCLE', { departmentId, parentId });
  }
  const existing = tree.get(departmentId);
  if (by !== null && managerId === by && existing?.managerId !== by) {
    return reject('OWN_EMPLOYMENT', { employeeId: by });
  }
  if (existing && isSame(existing, input)) return accept(existing);
  const department: Department = { ...input, revision: (existing?.revision ?? 0) + 1 };
  return accept(department, [departmentChanged(department, at)]);
}

const isSame = (a: DepartmentInput, b: DepartmentInput): boolean =>
  a.code === b.code &&
  a.name === b.name &&
  a.kind === b.kind &&
  a.parentId === b.parentId &&
  a.managerId === b.managerId &&
  a.active === b.active;

function departmentChanged(department: Department, time: Instant): NewEvent<'department-changed.v1'> {
  const { parentId, managerId, ...data } = department;
  return {
    type: 'department-changed.v1',
    key: department.departmentId,
    time,
    data: { ...data, ...(parentId !== null && { parentId }), ...(managerId !== null && { managerId }) },
  };
}
