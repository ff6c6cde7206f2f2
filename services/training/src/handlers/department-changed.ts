import { on } from '@ladder/messaging';
import { keepHighest } from '@ladder/store';
import type { HandlerContext } from '../deps.ts';

/** Keeps the tree that decides who belongs to whose team. */
export const departmentChanged = on('department-changed.v1', async ({ data }, { tx, store }: HandlerContext) => {
  const { departmentId, ...department } = data;
  await keepHighest(tx.session, store.departments, { id: departmentId, ...department });
});
