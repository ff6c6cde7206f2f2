import { on } from '@ladder/messaging';
import { keepHighest } from '@ladder/store';
import { inviteWaiting } from '../commands/invite-waiting.ts';
import type { HandlerContext } from '../deps.ts';

/** Keeps the tree that decides who is whose superior, and invites those who were not known when a task came in (PF-12). */
export const departmentChanged = on('department-changed.v1', async ({ data }, context: HandlerContext) => {
  const { tx, store } = context;
  const { departmentId, ...department } = data;
  if (!(await keepHighest(tx.session, store.departments, { id: departmentId, ...department }))) return;
  await store.turns.take(tx.session, 'TREE', 'company');
  await inviteWaiting(context, tx, {});
});
