import { describe, expect, test } from '@jest/globals';
import { isInTeam, recordDepartment } from './department-tree.ts';
import type { Department } from './department-tree.ts';

const department = (departmentId: string, parentId: string | null, managerId: string | null): Department => ({
  departmentId,
  parentId,
  managerId,
  revision: 1,
});
const tree = new Map(
  [
    department('stores', null, 'fang-lin'),
    department('store-3', 'stores', 'han-bing'),
    department('store-4', 'stores', null),
  ].map((entry) => [entry.departmentId, entry]),
);
const xuDan = { employeeId: 'xu-dan', departmentId: 'store-3' };

describe('the tree of departments as recognition knows it', () => {
  test('a team holds direct and indirect members, but neither its head nor other branches', () => {
    expect(isInTeam(tree, 'han-bing', xuDan)).toBe(true);
    expect(isInTeam(tree, 'fang-lin', xuDan)).toBe(true);
    expect(isInTeam(tree, 'han-bing', { employeeId: 'lin-mei', departmentId: 'store-4' })).toBe(false);
    expect(isInTeam(tree, 'han-bing', { employeeId: 'han-bing', departmentId: 'store-3' })).toBe(false);
    expect(isInTeam(tree, 'xu-dan', xuDan)).toBe(false);
  });

  test('a circle in the data does not hang', () => {
    const circle = new Map([
      ['a', department('a', 'b', null)],
      ['b', department('b', 'a', null)],
    ]);
    expect(isInTeam(circle, 'fang-lin', { employeeId: 'xu-dan', departmentId: 'a' })).toBe(false);
  });

  test('a department is what the highest revision says', () => {
    const data = {
      departmentId: 'store-3',
      code: 'STORE_3',
      name: 'Store 3',
      kind: 'STORE',
      active: true,
      revision: 2,
    } as const;
    const known = recordDepartment(null, data);
    expect(known).toEqual({ departmentId: 'store-3', parentId: null, managerId: null, revision: 2 });
    expect(recordDepartment(known, { ...data, managerId: 'gu-wen' })).toBe(known);
    expect(recordDepartment(known, { ...data, managerId: 'gu-wen', revision: 3 })).toMatchObject({
      managerId: 'gu-wen',
    });
  });
});
