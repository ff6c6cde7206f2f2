import { type Caller, runCommand } from '@ladder/command';
import { isRejected, type Rejected, reject } from '@ladder/decision';
import { companyDate } from '@ladder/figures';
import type { Deps } from '../deps.ts';
import type { Employee } from '../domain/employee.ts';
import { type EmployeeUpdate, updateEmployee as decide } from '../domain/employee-update.ts';
import { startPosition } from '../domain/facts.ts';
import { refuseLabels } from '../domain/refuse-labels.ts';
import type { UpdateEmployeeInput } from '../generated/graphql.ts';
import { arrive } from './arrive.ts';
import { checkPaths } from './check-paths.ts';
import { treeOf } from './tree-of.ts';

export function updateEmployee(deps: Deps, caller: Caller, input: UpdateEmployeeInput): Promise<Employee | Rejected> {
  const { store } = deps;
  return runCommand(deps, caller, {
    mutation: 'updateEmployee',
    input,
    documents: store.employees,
    decide: async (tx) => {
      const { employeeId, positionId, effectiveFrom } = input;
      const employee = await store.employees.find(tx.session, employeeId);
      if (!employee) return reject('EMPLOYEE_UNKNOWN', { employeeId });
      const update = updateOf(input);
      const malformed = refuseLabels(update.name === undefined ? {} : { name: update.name });
      if (malformed) return malformed;
      const position = positionId ? await store.positions.find(tx.session, positionId) : null;
      const at = deps.businessNow();
      const when = { effectiveFrom: effectiveFrom ?? companyDate(at), at, by: caller.actor };
      const decision = decide(employee, update, { tree: await treeOf(deps, tx), position }, when);
      if (isRejected(decision) || decision.state === employee) return decision;
      const known = await store.factsOf(tx.session, employeeId);
      const isNewPosition = decision.state.positionId !== employee.positionId;
      const facts = isNewPosition ? { ...known, ...startPosition(known) } : known;
      if (isNewPosition) await store.facts.put(tx.session, facts);
      if (isNewPosition || decision.state.departmentId !== employee.departmentId)
        await arrive(deps, tx, decision.state);
      await checkPaths(deps, tx, decision.state, facts);
      return decision;
    },
  });
}

/** What the client gave; what he left out is left out here too. */
function updateOf({ name, email, departmentId, positionId, employmentStatus }: UpdateEmployeeInput): EmployeeUpdate {
  return {
    ...(name != null && { name }),
    ...(email != null && { email }),
    ...(departmentId != null && { departmentId }),
    ...(positionId != null && { positionId }),
    ...(employmentStatus != null && { employmentStatus }),
  };
}
