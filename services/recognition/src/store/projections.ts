import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { Department } from '../domain/department-tree.ts';
import type { Employee } from '../domain/employee.ts';

/** The company as promotion tells it. */
export const projectionsOf = (connection: Connection) => ({
  employees: documentsOf<Employee, 'employeeId'>(connection, 'employees', 'employeeId', {
    departmentId: String,
    positionId: String,
    hireDate: String,
    employmentStatus: String,
    revision: Number,
  }),
  departments: documentsOf<Department, 'departmentId'>(connection, 'departments', 'departmentId', {
    parentId: String,
    managerId: String,
    revision: Number,
  }),
});
