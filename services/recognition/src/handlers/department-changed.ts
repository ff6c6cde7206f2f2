import { on } from '@ladder/messaging';
import type { HandlerContext } from '../deps.ts';
import { recordDepartment } from '../domain/department-tree.ts';

/** Keeps the tree that decides who belongs to whose team. */
export const departmentChanged = on('department-changed.v1', async ({ data }, { tx, store }: HandlerContext) => {
  const known = await store.departments.find(tx.session, data.departmentId);
  const department = recordDepartment(known, data);
  if (department !== known) await store.departments.put(tx.session, department);
});
