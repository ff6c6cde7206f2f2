import { type Caller, runCommand } from '@ladder/command';
import { isRejected, type Rejected, reject } from '@ladder/decision';
import type { Tx } from '@ladder/messaging';
import type { Deps } from '../deps.ts';
import { saveDepartment as decide } from '../domain/department.ts';
import { type Department, type DepartmentTree, isAtOrBelow } from '../domain/department-tree.ts';
import { refuseLabels } from '../domain/refuse-labels.ts';
import type { SaveDepartmentInput } from '../generated/graphql.ts';
import type { Review } from '../store/reviews.ts';
import { nextEmployees, reviewEmployees, UnreviewedEmployee } from './review-employees.ts';
import { treeOf } from './tree-of.ts';

/** One person who cannot be looked at does not keep the tree from changing: then the review alone follows it. */
export async function saveDepartment(
  deps: Deps,
  caller: Caller,
  input: SaveDepartmentInput,
): Promise<Department | Rejected> {
  try {
    return await save(deps, caller, input, tellAtOnce);
  } catch (error) {
    if (!(error instanceof UnreviewedEmployee)) throw error;
    return save(deps, caller, input, tellLater);
  }
}

function save(
  deps: Deps,
  caller: Caller,
  input: SaveDepartmentInput,
  tell: typeof tellAtOnce,
): Promise<Department | Rejected> {
  const { store } = deps;
  return runCommand(deps, caller, {
    mutation: 'saveDepartment',
    input,
    documents: store.departments,
    decide: async (tx) => {
      const { requestId: _, id: departmentId, parentId, managerId, ...department } = input;
      const { code, name } = department;
      const references = { managerId: managerId ?? null };
      const malformed = refuseLabels({ id: departmentId, codes: { code }, name, references });
      if (malformed) return malformed;
      // Two changes of the tree at the same moment could make a circle that neither of them sees.
      await store.turns.take(tx.session, 'TREE', 'company');
      const tree = await treeOf(deps, tx);
      const owner = [...tree.values()].find((each) => each.code === code && each.departmentId !== departmentId);
      if (owner) return reject('CODE_TAKEN', { code, ownerId: owner.departmentId });
      const wanted = { ...department, departmentId, parentId: parentId ?? null, managerId: managerId ?? null };
      const by = await store.employees.find(tx.session, caller.actor);
      const decision = decide(tree, wanted, by?.employeeId ?? null, deps.businessNow());
      if (!isRejected(decision)) await moveTree(deps, tx, tree, decision.state, tell);
      return decision;
    },
  });
}

/**
 * Whoever stands at or below the department gets the manager that the new tree says. The turns make this meet whoever
 * is hired or moved there at this very moment: one of the two transactions runs again and sees the other.
 */
async function moveTree(
  deps: Deps,
  tx: Tx,
  before: DepartmentTree,
  saved: Department,
  tell: typeof tellAtOnce,
): Promise<void> {
  const tree = new Map(before).set(saved.departmentId, saved);
  const departmentIds = [...tree.keys()].filter((id) => isAtOrBelow(tree, id, saved.departmentId));
  await deps.store.turns.take(tx.session, 'DEPARTMENT', ...departmentIds);
  const known = before.get(saved.departmentId);
  if (known && known.managerId === saved.managerId && known.parentId === saved.parentId) return;
  const id = `department|${saved.departmentId}|${saved.revision}`;
  await tell(deps, tx, tree, {
    id,
    positionIds: [],
    departmentIds,
    employeeId: null,
    afterEmployeeId: '',
    cause: tx.cause,
  });
}

/** The first page of people at once, so that a small company sees it immediately; whoever is left by the review. */
async function tellAtOnce(deps: Deps, tx: Tx, tree: DepartmentTree, review: Review): Promise<void> {
  const { employees, lastEmployeeId } = await nextEmployees(deps, tx, review);
  await reviewEmployees(deps, tx, employees, tree);
  if (lastEmployeeId !== null) await deps.store.reviews.put(tx, { ...review, afterEmployeeId: lastEmployeeId });
}

const tellLater: typeof tellAtOnce = (deps, tx, _, review) => deps.store.reviews.put(tx, review);
