import { type Caller, runCommand } from '@ladder/command';
import { accept, isRejected, type Rejected } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { Employee } from '../domain/employee.ts';
import { hire } from '../domain/hire.ts';
import { refuseLabels } from '../domain/refuse-labels.ts';
import { regularise, type RegularisationPolicy } from '../domain/regularisation.ts';
import type { HireEmployeeInput } from '../generated/graphql.ts';
import { arrive } from './arrive.ts';
import { checkPaths } from './check-paths.ts';
import { treeOf } from './tree-of.ts';

export function hireEmployee(deps: Deps, caller: Caller, input: HireEmployeeInput): Promise<Employee | Rejected> {
  const { store } = deps;
  return runCommand(deps, caller, {
    mutation: 'hireEmployee',
    input,
    documents: store.employees,
    decide: async (tx) => {
      const { requestId: _, id: employeeId, ...person } = input;
      const malformed = refuseLabels({ id: employeeId, codes: { employeeNo: person.employeeNo }, name: person.name });
      if (malformed) return malformed;
      const [sameNo] = await store.employees.where(tx.session, { employeeNo: { $eq: person.employeeNo } });
      const vacancy = {
        tree: await treeOf(deps, tx),
        position: await store.positions.find(tx.session, person.positionId),
        sameId: await store.employees.find(tx.session, employeeId),
        sameNo: sameNo ?? null,
      };
      const at = deps.businessNow();
      const hired = hire({ ...person, employeeId }, vacancy, at);
      if (isRejected(hired)) return hired;
      // What was heard of him before counts from now on.
      const facts = await store.factsOf(tx.session, employeeId);
      const policy = deps.policies.inForce(at)<RegularisationPolicy>('employment.regularisation');
      const begun = facts.onboarding ? regularise(hired.state, facts.onboarding, policy) : accept(hired.state);
      if (isRejected(begun)) return begun;
      await arrive(deps, tx, begun.state);
      // Written even when nothing is new, so that an event of this very moment and the hire cannot miss each other.
      await store.facts.put(tx.session, facts);
      await checkPaths(deps, tx, begun.state, facts);
      return accept(begun.state, [...hired.events, ...begun.events]);
    },
  });
}
