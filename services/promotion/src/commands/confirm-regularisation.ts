import { type Caller, runCommand } from '@ladder/command';
import { isRejected, type Rejected, reject } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { Employee } from '../domain/employee.ts';
import { confirmRegularisation as decide, type RegularisationPolicy } from '../domain/regularisation.ts';
import type { ConfirmRegularisationInput } from '../generated/graphql.ts';
import { checkPaths } from './check-paths.ts';

export function confirmRegularisation(
  deps: Deps,
  caller: Caller,
  input: ConfirmRegularisationInput,
): Promise<Employee | Rejected> {
  const { store } = deps;
  return runCommand(deps, caller, {
    mutation: 'confirmRegularisation',
    input,
    documents: store.employees,
    decide: async (tx) => {
      const { employeeId } = input;
      const employee = await store.employees.find(tx.session, employeeId);
      if (!employee) return reject('EMPLOYEE_UNKNOWN', { employeeId });
      const at = deps.businessNow();
      const decision = decide(
        employee,
        caller.actor,
        at,
        deps.policies.inForce(at)<RegularisationPolicy>('employment.regularisation'),
      );
      if (isRejected(decision)) return decision;
      await checkPaths(deps, tx, decision.state, await store.factsOf(tx.session, employeeId));
      return decision;
    },
  });
}
