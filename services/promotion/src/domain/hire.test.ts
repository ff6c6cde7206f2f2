import { describe, expect, test } from '@jest/globals';
import type { Department } from './department-tree.ts';
import { departmentTree } from './department-tree.ts';
import type { Employee } from './employee.ts';
import { hire } from './hire.ts';
import type { NewHire, Vacancy } from './hire.ts';
import type { Position } from './position.ts';

const at = '2025-09-01T01:00:00Z';
const store: Department = {
  departmentId: 'store-3',
  code: 'STORE_3',
  name: 'Store 3',
  kind: 'STORE',
  parentId: null,
  managerId: 'han-bing',
  active: true,
  revision: 1,
};
const position: Position = {
  positionId: 'store-associate',
  code: 'STORE_ASSOCIATE',
  name: 'Store Associate',
  family: 'STORE',
  jobGrade: 'G2',
  competencies: [],
  nextPositionIds: [],
  active: true,
  revision: 1,
};
const chenHao: NewHire = {
  employeeId: 'chen-hao',
  employeeNo: 'E-1002',
  name: 'Chen Hao',
  email: 'chen.hao@example.test',
  departmentId: 'store-3',
  positionId: 'store-associate',
  hireDate: '2025-09-01',
};
const vacancy: Vacancy = { tree: departmentTree([store]), position, sameId: null, sameNo: null };
const somebody = { employeeId: 'somebody' } as Employee;

describe('hiring', () => {
  test('starts on probation with the grade of the position and the manager of the tree', () => {
    expect(hire(chenHao, vacancy, at)).toMatchObject({
      state: {
        employmentStatus: 'PROBATION',
        managerId: 'han-bing',
        jobGrade: 'G2',
        careerHistory: [{ from: '2025-09-01', to: null, positionId: 'store-associate', reason: 'HIRED' }],
        revision: 1,
      },
    });
  });

  test('tells the others ids, codes and dates, but neither name nor address', () => {
    const hired = hire(chenHao, vacancy, at);
    expect(hired).toHaveProperty('events.0.data', {
      change: 'HIRED',
      employee: {
        employeeNo: 'E-1002',
        departmentId: 'store-3',
        positionId: 'store-associate',
        managerId: 'han-bing',
        jobGrade: 'G2',
        hireDate: '2025-09-01',
        employmentStatus: 'PROBATION',
        assignments: [{ departmentId: 'store-3', positionId: 'store-associate', from: '2025-09-01' }],
      },
      effectiveFrom: '2025-09-01',
      revision: 1,
    });
  });

  test('takes over whoever is regular already', () => {
    expect(hire({ ...chenHao, alreadyRegular: true }, vacancy, at)).toMatchObject({
      state: { employmentStatus: 'REGULAR' },
    });
  });

  test.each([
    ['an id that exists', { sameId: somebody }, 'EMPLOYEE_EXISTS'],
    ['a number that is taken', { sameNo: somebody }, 'EMPLOYEE_NO_TAKEN'],
    ['an unknown department', { tree: departmentTree([]) }, 'DEPARTMENT_UNKNOWN'],
    ['a closed department', { tree: departmentTree([{ ...store, active: false }]) }, 'DEPARTMENT_UNKNOWN'],
    ['an unknown position', { position: null }, 'POSITION_UNKNOWN'],
    ['a closed position', { position: { ...position, active: false } }, 'POSITION_UNKNOWN'],
  ])('refuses %s', (_, difference, code) => {
    expect(hire(chenHao, { ...vacancy, ...difference }, at)).toMatchObject({ outcome: 'rejected', code });
  });
});
