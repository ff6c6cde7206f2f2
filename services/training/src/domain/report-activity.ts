import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { CompanyDate } from '@ladder/figures';
import type { PracticeActivity } from './practice-activity.ts';

/** Departments without which a project is not a cross-department one. */
const MIN_DEPARTMENTS = 2;

type Report = Omit<PracticeActivity, 'status' | 'decidedBy' | 'decidedAt'>;

/** TR-15, TR-16: an employee reports practice that took place; a cross-department project names itself and its departments. */
export function reportActivity(
  report: Report,
  today: CompanyDate,
): Decision<PracticeActivity, never, 'ACTIVITY_IN_FUTURE' | 'PROJECT_NOT_NAMED' | 'PROJECT_NOT_CROSS_DEPARTMENT'> {
  if (report.date > today) return reject('ACTIVITY_IN_FUTURE', { date: report.date, today });
  if (report.kind === 'CROSS_DEPT_PROJECT') {
    const departments = new Set(report.departmentIds).size;
    if (report.projectId === null) return reject('PROJECT_NOT_NAMED');
    if (departments < MIN_DEPARTMENTS) {
      return reject('PROJECT_NOT_CROSS_DEPARTMENT', { departments, required: MIN_DEPARTMENTS });
    }
  }
  return accept({ ...report, status: 'REPORTED', decidedBy: null, decidedAt: null });
}
