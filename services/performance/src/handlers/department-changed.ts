import { on } from '@ladder/messaging';
import { keepHighest } from '@ladder/store';
import { inviteWaiting } from '../commands/invite-waiting.ts';
import { releaseNames } from '../commands/release-held.ts';
import type { HandlerContext } from '../deps.ts';

/**
 * Keeps the tree that decides who is whose superior, invites those who were not known when a task came in (PF-12), and
 * takes the figures that were held for a unit (PF-16).
 */
export const departmentChanged = on('department-changed.v1', async ({ data }, context: HandlerContext) => {
  const { tx, store } = context;
  const { departmentId, ...department } = data;
  const before = await store.departments.find(tx.session, departmentId);
  if (!(await keepHighest(tx.session, store.departments, { id: departmentId, ...department }))) return;
  await store.turns.take(tx.session, 'TREE', 'company');
  await inviteWaiting(context, tx, { after: '' });
  const names = [departmentId, department.code].filter((name) => name !== before?.id && name !== before?.code);
  await releaseNames(
    context,
    tx,
    names.map((name) => `UNIT|${name}` as const),
  );
});
