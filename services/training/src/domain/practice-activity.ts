import type { CompanyDate, Instant } from '@ladder/figures';

export type ActivityKind = 'RETROSPECTIVE' | 'MENTORING_MONTH' | 'CROSS_DEPT_PROJECT';

/** Practice outside courses that an employee reports and its lead confirms. */
export interface PracticeActivity {
  readonly id: string;
  readonly employeeId: string;
  readonly kind: ActivityKind;
  readonly title: string;
  /** CROSS_DEPT_PROJECT only: the project, which pays once however often it is reported (edge case E19). */
  readonly projectId: string | null;
  readonly departmentIds: readonly string[];
  readonly date: CompanyDate;
  readonly leadEmployeeId: string;
  readonly status: 'REPORTED' | 'CONFIRMED' | 'REJECTED';
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
}
