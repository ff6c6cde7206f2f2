import { describe, expect, test } from '@jest/globals';
import type { DepartmentInput } from './department.ts';
import type { Department } from './department-tree.ts';
import { saveDepartment } from './department.ts';
import { departmentTree } from './department-tree.ts';

const at = '2025-10-09T01:00:00Z';
const north: Department = {
  departmentId: 'stores-north',
  code: 'STORES_NORTH',
  name: 'Stores North',
  kind: 'DIVISION',
  parentId: null,
  managerId: 'fang-lin',
  active: true,
  revision: 1,
};
const store: Department = {
  ...north,
  departmentId: 'store-3',
  code: 'STORE_3',
  kind: 'STORE',
  parentId: 'stores-north',
  managerId: null,
  revision: 4,
};
const tree = departmentTree([north, store]);
const inputOf = ({ revision: _, ...input }: Department): DepartmentInput => input;

describe('saving a department', () => {
  test('announces a new one with revision 1 and leaves out what it does not have', () => {
    const created = saveDepartment(departmentTree([]), inputOf({ ...north, managerId: null }), 'li-na', at);
    expect(created).toMatchObject({ outcome: 'accepted', state: { revision: 1 } });
    expect(created).toHaveProperty('events.0.data', {
      departmentId: 'stores-north',
      code: 'STORES_NORTH',
      name: 'Stores North',
      kind: 'DIVISION',
      active: true,
      revision: 1,
    });
  });

  test('announces a change with the next revision', () => {
    const changed = saveDepartment(tree, inputOf({ ...store, managerId: 'han-bing' }), 'li-na', at);
    expect(changed).toMatchObject({ events: [{ key: 'store-3', data: { managerId: 'han-bing', revision: 5 } }] });
  });

  test('says nothing when nothing differs', () => {
    expect(saveDepartment(tree, inputOf(store), 'li-na', at)).toMatchObject({ state: store, events: [] });
  });

  test('refuses an unknown department above', () => {
    expect(saveDepartment(tree, inputOf({ ...store, parentId: 'nowhere' }), 'li-na', at)).toMatchObject({
      code: 'DEPARTMENT_UNKNOWN',
      facts: { departmentId: 'nowhere' },
    });
  });

  test.each(['store-3', 'stores-north'])(
    'refuses to hang stores-north below %s, which would close a circle',
    (parentId) => {
      expect(saveDepartment(tree, inputOf({ ...north, parentId }), 'li-na', at)).toMatchObject({
        code: 'DEPARTMENT_CYCLE',
      });
    },
  );

  test('nobody makes himself head, by a change or by a new department', () => {
    const led = inputOf({ ...store, managerId: 'li-na' });
    expect(saveDepartment(tree, led, 'li-na', at)).toMatchObject({
      code: 'OWN_EMPLOYMENT',
      facts: { employeeId: 'li-na' },
    });
    expect(saveDepartment(departmentTree([north]), led, 'li-na', at)).toMatchObject({ code: 'OWN_EMPLOYMENT' });
    expect(saveDepartment(tree, led, 'tan-yi', at)).toMatchObject({ state: { managerId: 'li-na' } });
  });

  test('whoever is not employed yet founds a department of his own, and a head changes what he heads already', () => {
    const led = inputOf({ ...store, managerId: 'li-na' });
    expect(saveDepartment(tree, led, null, at)).toMatchObject({ state: { managerId: 'li-na' } });
    const headed = departmentTree([north, { ...store, managerId: 'li-na' }]);
    expect(saveDepartment(headed, { ...led, name: 'Store Three' }, 'li-na', at)).toMatchObject({
      outcome: 'accepted',
      state: { name: 'Store Three' },
    });
  });
});
