import { departmentTree, isAtOrBelow } from '../domain/department-tree.ts';
import type { PromotionStore } from './open-promotion-store.ts';

/** Who counts as staff (edge case E42). */
const COUNTED = ['PROBATION', 'REGULAR'];

/** People in each department and all below it, by two reads however many departments are asked for. */
export async function headcountsOf(
  store: PromotionStore,
  departmentIds: readonly string[],
): Promise<Map<string, number>> {
  const tree = departmentTree(await store.departments.select({}));
  const below = new Map(
    departmentIds.map((id) => [id, [...tree.keys()].filter((departmentId) => isAtOrBelow(tree, departmentId, id))]),
  );
  const staff = await staffOf(store, [...new Set([...below.values()].flat())]);
  const sumOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (staff.get(id) ?? 0), 0);
  return new Map([...below].map(([id, ids]) => [id, sumOf(ids)]));
}

async function staffOf({ db }: PromotionStore, departmentIds: readonly string[]): Promise<Map<string, number>> {
  const counted = await db
    .collection('employees')
    .aggregate<{ _id: string; people: number }>([
      { $match: { departmentId: { $in: departmentIds }, employmentStatus: { $in: COUNTED } } },
      { $group: { _id: '$departmentId', people: { $sum: 1 } } },
    ])
    .toArray();
  return new Map(counted.map(({ _id, people }) => [_id, people]));
}
