import { type ConnectionArguments, departmentsUnder, forbidden, pageOfList } from '@ladder/subgraph';
import type { Context } from '../context.ts';
import { EMPLOYEE_ORDER } from '../store/company.ts';
import { departmentNodes, eligiblePage, type Team } from '../store/directory.ts';

/** Who sees everybody that qualifies (PR-04). */
const SEE_ALL = ['HR_LD', 'COMMITTEE', 'ADMIN'] as const;

/** The list of a position, as far as the viewer may see it. */
export async function eligibleEmployees(context: Context, targetPositionId: string, args: ConnectionArguments) {
  const team = await teamOf(context);
  const { store } = context.deps;
  return pageOfList((page) => eligiblePage(store, targetPositionId, team, page), EMPLOYEE_ORDER, args);
}

/** Null for who sees all; FORBIDDEN for who has no team. */
async function teamOf({ access, deps }: Context): Promise<Team | null> {
  if (access.has(...SEE_ALL)) return null;
  const { employeeId: managerId } = access.viewer;
  const departmentIds = [...departmentsUnder(managerId, await departmentNodes(deps.store))];
  if (departmentIds.length === 0) throw forbidden();
  return { departmentIds, managerId };
}
