import type { DepartmentChangedV1, EmployeeChangedV1, PracticeTaskAssignedV1 } from '@ladder/contracts';
import { documentsOf } from '@ladder/store';
import type { ClientSession, Connection } from 'mongoose';

/** What performance has heard of a person; names stay with promotion. */
export type KnownEmployee = EmployeeChangedV1['employee'] & { readonly id: string; readonly revision: number };
export type KnownDepartment = Omit<DepartmentChangedV1, 'departmentId'> & { readonly id: string };
/** A practice task that somebody has to hand in, and whose evaluation is to be expected. */
export type ExpectedTask = Omit<PracticeTaskAssignedV1, 'taskId'> & { readonly id: string };

/** The company as promotion tells it, and practice tasks as training does. */
export function projectionsOf(connection: Connection) {
  const employees = documentsOf<KnownEmployee, 'id'>(connection, 'employees', 'id', {
    employeeNo: String,
    departmentId: String,
    positionId: String,
    managerId: String,
    jobGrade: String,
    hireDate: String,
    employmentStatus: String,
    assignments: [{ _id: false, departmentId: String, positionId: String, from: String, to: String }],
    revision: Number,
  });
  const departments = documentsOf<KnownDepartment, 'id'>(connection, 'departments', 'id', {
    code: String,
    name: String,
    kind: String,
    parentId: String,
    managerId: String,
    active: Boolean,
    revision: Number,
  });
  const expectedTasks = documentsOf<ExpectedTask, 'id'>(connection, 'expected_tasks', 'id', {
    recordId: String,
    courseId: String,
    employeeId: String,
    managerId: String,
    title: String,
    assignedAt: String,
    dueAt: String,
  });
  /** Managers of the person's department and of those above it, nearest first; empty while the tree is not known. */
  const superiorsOf = async (session: ClientSession, employeeId: string): Promise<string[]> => {
    const superiors: string[] = [];
    const seen = new Set<string>();
    let departmentId = (await employees.find(session, employeeId))?.departmentId;
    while (departmentId !== undefined && !seen.has(departmentId)) {
      seen.add(departmentId); // a cycle in the tree must not hang a handler
      const department: KnownDepartment | null = await departments.find(session, departmentId);
      if (department?.managerId !== undefined) superiors.push(department.managerId);
      departmentId = department?.parentId;
    }
    return superiors;
  };
  return { employees, departments, expectedTasks, superiorsOf };
}
