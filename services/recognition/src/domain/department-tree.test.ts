import { describe, expect, test } from '@jest/globals';
import { recordDepartment } from './department-tree.ts';

describe('the tree of departments as recognition knows it', () => {
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
