import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { Department } from '../domain/department-tree.ts';
import type { Employee } from '../domain/employee.ts';
import type { Position } from '../domain/position.ts';

/** The master data of the company: who works where, as what. */
export const companyOf = (connection: Connection) => ({
  employees: documentsOf<Employee, 'employeeId'>(connection, 'employees', 'employeeId', {
    employeeNo: String,
    name: String,
    email: String,
    departmentId: String,
    positionId: String,
    managerId: String,
    jobGrade: String,
    hireDate: String,
    employmentStatus: String,
    careerHistory: [{ _id: false, from: String, to: String, positionId: String, departmentId: String, reason: String }],
    onboardingCompletedAt: String,
    revision: Number,
  }),
  departments: documentsOf<Department, 'departmentId'>(connection, 'departments', 'departmentId', {
    code: String,
    name: String,
    kind: String,
    parentId: String,
    managerId: String,
    active: Boolean,
    revision: Number,
  }),
  positions: documentsOf<Position, 'positionId'>(connection, 'positions', 'positionId', {
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

/** How the directory is listed. */
export const EMPLOYEE_ORDER = [['employeeId', 1]] as const;
export const DEPARTMENT_ORDER = [['departmentId', 1]] as const;
export const POSITION_ORDER = [['positionId', 1]] as const;
