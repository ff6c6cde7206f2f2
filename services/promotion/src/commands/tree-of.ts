import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { type DepartmentTree, departmentTree } from '../domain/department-tree.ts';

/** The departments as they stand in this transaction. */
export const treeOf = async ({ store }: ServiceDeps, tx: Tx): Promise<DepartmentTree> =>
  departmentTree(await store.departments.where(tx.session, {}));
