import type { DepartmentChangedV1, EmployeeChangedV1, PositionChangedV1 } from '@ladder/contracts';
import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';

/** What training has heard of a person; names stay with promotion. */
export type KnownEmployee = EmployeeChangedV1['employee'] & { readonly id: string; readonly revision: number };
export type KnownDepartment = Omit<DepartmentChangedV1, 'departmentId'> & { readonly id: string };
export type KnownPosition = Omit<PositionChangedV1, 'positionId'> & { readonly id: string };

/** The company as promotion tells it. */
export const projectionsOf = (connection: Connection) => ({
  employees: documentsOf<KnownEmployee, 'id'>(connection, 'employees', 'id', {
    employeeNo: String,
    departmentId: String,
    positionId: String,
    managerId: String,
    jobGrade: String,
    hireDate: String,
    employmentStatus: String,
    assignments: [{ _id: false, departmentId: String, positionId: String, from: String, to: String }],
    revision: Number,
  }),
  departments: documentsOf<KnownDepartment, 'id'>(connection, 'departments', 'id', {
    code: String,
    name: String,
    kind: String,
    parentId: String,
    managerId: String,
    active: Boolean,
    revision: Number,
  }),
  positions: documentsOf<KnownPosition, 'id'>(connection, 'positions', 'id', {
    code: String,
    name: String,
    family: String,
    jobGrade: String,
    competencies: [{ _id: false, skillId: String, requiredLevel: Number }],
    nextPositionIds: [String],
    active: Boolean,
    revision: Number,
  }),
});
