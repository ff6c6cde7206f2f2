import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { EmployeeFacts, Recorded } from '../domain/facts.ts';
import { checkPaths } from './check-paths.ts';

/**
 * One more fact about somebody is kept in any case, and his paths are checked if he is employed here; if he is hired
 * later, they are checked then. A fact that was known already changes nothing.
 */
export async function recordFacts(
  deps: ServiceDeps,
  tx: Tx,
  employeeId: string,
  record: (facts: EmployeeFacts) => Recorded,
): Promise<void> {
  const { store } = deps;
  const known = await store.factsOf(tx.session, employeeId);
  const { facts, corrected } = record(known);
  if (facts === known) return;
  await store.facts.put(tx.session, { ...known, ...facts });
  const employee = await store.employees.find(tx.session, employeeId);
  if (employee) await checkPaths(deps, tx, employee, facts, corrected);
}
