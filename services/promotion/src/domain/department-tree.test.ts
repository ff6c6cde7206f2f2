import { describe, expect, test } from '@jest/globals';
import type { Department } from './department-tree.ts';
import { departmentTree, managerOf, teamDepartmentIds } from './department-tree.ts';

const department = (departmentId: string, parentId: string | null, managerId: string | null): Department => ({
  departmentId,
  code: departmentId,
  name: departmentId,
  kind: 'DIVISION',
  parentId,
  managerId,
  active: true,
  revision: 1,
});

const tree = departmentTree([
  department('company', null, 'the-boss'),
  department('stores-north', 'company', 'fang-lin'),
  department('store-3', 'stores-north', 'han-bing'),
  department('store-4', 'stores-north', null),
  department('stores-south', 'company', 'tan-yi'),
]);
const member = (employeeId: string, departmentId: string) => ({ employeeId, departmentId });

describe('the manager of an employee', () => {
  test('is the head of the own department', () => {
    expect(managerOf(tree, member('xu-dan', 'store-3'))).toBe('han-bing');
  });

  test('is the next head above for whoever heads the department', () => {
    expect(managerOf(tree, member('han-bing', 'store-3'))).toBe('fang-lin');
  });

  test('is the next head above where a department has none', () => {
    expect(managerOf(tree, member('lin-mei', 'store-4'))).toBe('fang-lin');
  });

  test('is nobody at the top and in an unknown department', () => {
    expect(managerOf(tree, member('the-boss', 'company'))).toBeNull();
    expect(managerOf(tree, member('xu-dan', 'nowhere'))).toBeNull();
  });
});

describe('a team', () => {
  test('covers the departments at and below those that a person heads', () => {
    expect(teamDepartmentIds(tree, 'fang-lin')).toEqual(['stores-north', 'store-3', 'store-4']);
    expect(teamDepartmentIds(tree, 'xu-dan')).toEqual([]);
  });

  test('does not hang on a circle in the data', () => {
    const circle = departmentTree([department('a', 'b', null), department('b', 'a', null)]);
    expect(teamDepartmentIds(circle, 'fang-lin')).toEqual([]);
    expect(managerOf(circle, member('xu-dan', 'a'))).toBeNull();
  });
});
