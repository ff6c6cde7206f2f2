import type { EventData } from '@ladder/contracts';
import type { CompanyDate } from '@ladder/figures';

/** What recognition keeps of an employee whom promotion masters. */
export interface Employee {
  readonly employeeId: string;
  readonly departmentId: string;
  readonly positionId: string;
  readonly hireDate: CompanyDate;
  readonly employmentStatus: string;
  readonly revision: number;
}

/** Row 30: the highest revision is the truth; an older or equal one changes nothing. */
export function recordEmployee(
  known: Employee | null,
  employeeId: string,
  { employee, revision }: EventData['employee-changed.v1'],
): Employee {
  if (known && known.revision >= revision) return known;
  const { departmentId, positionId, hireDate, employmentStatus } = employee;
  return { employeeId, departmentId, positionId, hireDate, employmentStatus, revision };
}
