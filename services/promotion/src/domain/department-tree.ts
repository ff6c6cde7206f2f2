export type DepartmentKind = 'HQ' | 'DIVISION' | 'STORE' | 'PLANT' | 'PRODUCTION_LINE' | 'TEAM';

export interface Department {
  readonly departmentId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly parentId: string | null;
  readonly managerId: string | null;
  readonly active: boolean;
  readonly revision: number;
}

/** All departments by id. */
export type DepartmentTree = ReadonlyMap<string, Department>;

export const departmentTree = (departments: Iterable<Department>): DepartmentTree =>
  new Map([...departments].map((department) => [department.departmentId, department]));

/** The department and those above it, nearest first; stops at an unknown parent and never runs in a circle. */
export function upwards(tree: DepartmentTree, departmentId: string): readonly Department[] {
  const line: Department[] = [];
  const seen = new Set<string>();
  for (let next = tree.get(departmentId); next && !seen.has(next.departmentId); next = tree.get(next.parentId ?? '')) {
    seen.add(next.departmentId);
    line.push(next);
  }
  return line;
}

/** Whether a department is `ancestorId` itself or stands somewhere below it. */
export const isAtOrBelow = (tree: DepartmentTree, departmentId: string, ancestorId: string): boolean =>
  upwards(tree, departmentId).some((department) => department.departmentId === ancestorId);

/** Who works where, as far as the tree needs it. */
export interface Member {
  readonly employeeId: string;
  readonly departmentId: string;
}

/** The head of the nearest department upwards who is not the employee; null at the top of the company. */
export const managerOf = (tree: DepartmentTree, { employeeId, departmentId }: Member): string | null =>
  upwards(tree, departmentId).find(({ managerId }) => managerId !== null && managerId !== employeeId)?.managerId ??
  null;

/**
 * The ids of the departments whose members are somebody's team, those that he heads and all below them, as of today
 * (6.1); empty for whoever heads none.
 */
export const teamDepartmentIds = (tree: DepartmentTree, managerId: string): readonly string[] =>
  [...tree.keys()].filter((departmentId) =>
    upwards(tree, departmentId).some((department) => department.managerId === managerId),
  );
