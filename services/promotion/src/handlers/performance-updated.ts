import { subjectIdOf } from '@ladder/contracts';
import { on } from '@ladder/messaging';
import { checkPaths } from '../commands/check-paths.ts';
import type { HandlerContext } from '../deps.ts';

/** PR-15: after the performance archive or a score has changed the paths are checked; single readings say nothing yet. */
export const performanceUpdated = on('performance-updated.v1', async (event, { tx, ...deps }: HandlerContext) => {
  if (event.data.kind === 'METRIC') return;
  const employee = await deps.store.employees.find(tx.session, subjectIdOf(event));
  if (!employee) return; // nothing of it is kept; his paths are checked when he is hired
  await checkPaths(deps, tx, employee, await deps.store.factsOf(tx.session, employee.employeeId));
});
