import type { EventData } from '@ladder/contracts';

/** What recognition keeps of a department that promotion masters. */
export interface Department {
  readonly departmentId: string;
  readonly parentId: string | null;
  readonly managerId: string | null;
  readonly revision: number;
}

/** Row 37: the highest revision is the truth; an older or equal one changes nothing. */
export function recordDepartment(known: Department | null, data: EventData['department-changed.v1']): Department {
  if (known && known.revision >= data.revision) return known;
  const { departmentId, parentId = null, managerId = null, revision } = data;
  return { departmentId, parentId, managerId, revision };
}

/** "Team" is everybody in the departments that a person heads and below them, as of today; nobody is in his own team (6.1). */
export function isInTeam(
  departments: ReadonlyMap<string, Department>,
  managerId: string,
  employee: { readonly employeeId: string; readonly departmentId: string },
): boolean {
  if (managerId === employee.employeeId) return false;
  const seen = new Set<string>();
  let next = departments.get(employee.departmentId);
  while (next && !seen.has(next.departmentId)) {
    if (next.managerId === managerId) return true;
    seen.add(next.departmentId);
    next = departments.get(next.parentId ?? '');
  }
  return false;
}
