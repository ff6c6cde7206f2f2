import { pathsFrom } from '../commands/path-policies.ts';
import type { Context } from '../context.ts';
import { type Eligibility, neverEvaluated } from '../domain/eligibility.ts';
import type { Employee } from '../domain/employee.ts';
import { pinned } from '../domain/policy.ts';

/** One for each path from the present position, then what came of past ones. */
export async function eligibilitiesOf(context: Context, employee: Employee): Promise<Eligibility[]> {
  const stored = (await context.loaders.eligibilities.load(employee.employeeId)) ?? [];
  const open = openOf(context, employee, stored);
  return [...open, ...stored.filter((each) => each.status === 'PROMOTED' && !open.includes(each))];
}

/** A path that came after the last check is there too, as one that was never evaluated. */
function openOf({ deps }: Context, { employeeId, positionId }: Employee, stored: readonly Eligibility[]) {
  const at = deps.businessNow();
  const never = pathsFrom(deps, positionId, at).map(({ promotion }) =>
    neverEvaluated(employeeId, promotion.params.targetPositionId, pinned(promotion), at),
  );
  return never.map((path) => stored.find((each) => each.targetPositionId === path.targetPositionId) ?? path);
}
