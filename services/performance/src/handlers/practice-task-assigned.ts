import { on } from '@ladder/messaging';
import type { HandlerContext } from '../deps.ts';

/** Expects the evaluation of a practice task; its title tells the superior later what he is invited to evaluate. */
export const practiceTaskAssigned = on('practice-task-assigned.v1', async ({ data }, { tx, store }: HandlerContext) => {
  const { taskId, ...task } = data;
  await store.expectedTasks.put(tx.session, { id: taskId, ...task });
});
