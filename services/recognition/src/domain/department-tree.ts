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
