import { type Caller, runCommand } from '@ladder/command';
import { isRejected, type Rejected, reject } from '@ladder/decision';
import type { Tx } from '@ladder/messaging';
import type { Deps } from '../deps.ts';
import { saveDepartment as decide } from '../domain/department.ts';
import { type Department, type DepartmentTree, isAtOrBelow } from '../domain/department-tree.ts';
import { refuseLabels } from '../domain/refuse-labels.ts';
import type { SaveDepartmentInput } from '../generated/graphql.ts';
import { reviewEmployees } from './review-employees.ts';
import { treeOf } from './tree-of.ts';

export function saveDepartment(deps: Deps, caller: Caller, input: SaveDepartmentInput): Promise<Department | Rejected> {
  return runCommand(deps, caller, {
    mutation: 'saveDepartment',
    input,
    documents: deps.store.departments,
    decide: async (tx) => {
      const { requestId: _, id: departmentId, parentId, managerId, ...department } = input;
      const { code, name } = department;
      const references = { managerId: managerId ?? null };
      const malformed = refuseLabels({ id: departmentId, codes: { code }, name, references });
      if (malformed) return malformed;
      const tree = await treeOf(deps, tx);
      const owner = [...tree.values()].find((each) => each.code === code && each.departmentId !== departmentId);
      if (owner) return reject('CODE_TAKEN', { code, ownerId: owner.departmentId });
      const wanted = { ...department, departmentId, parentId: parentId ?? null, managerId: managerId ?? null };
      const decision = decide(tree, wanted, deps.businessNow());
      if (!isRejected(decision)) await moveTree(deps, tx, tree, decision.state);
      return decision;
    },
  });
}

/**
 * Whoever stands at or below the department gets the manager that the new tree says: the first page of people at
 * once, so that a small company sees it immediately; then all of them by a review, which also meets those who are
 * hired at this very moment.
 */
async function moveTree(deps: Deps, tx: Tx, before: DepartmentTree, saved: Department): Promise<void> {
  const known = before.get(saved.departmentId);
  if (known && known.managerId === saved.managerId && known.parentId === saved.parentId) return;
  const tree = new Map(before).set(saved.departmentId, saved);
  const departmentIds = [...tree.keys()].filter((id) => isAtOrBelow(tree, id, saved.departmentId));
  const concerned = { positionIds: [], departmentIds, afterEmployeeId: '' };
  await reviewEmployees(deps, tx, concerned, tree);
  const id = `department|${saved.departmentId}|${saved.revision}`;
  await deps.store.reviews.put(tx, { ...concerned, id, cause: tx.cause });
}
