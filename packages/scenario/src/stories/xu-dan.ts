import { mutate } from '../commands.ts';
import { person, type World } from '../world.ts';

/** 15 September 2025: her case is approved, 152/48 becomes 157/53, and she is eligible for supervisor (PR-02). */
export async function xuDanSolvesAProblem(world: World): Promise<void> {
  const caseId = await mutate(world, person('xu-dan'), 'submitCase', 'case:xu-dan', {
    kind: 'SHOPFLOOR_SOLUTION',
    title: 'Fewer empty shelves on Saturdays',
    problem: 'Shelves were empty on Saturday afternoons.',
    solution: 'A second round of restocking at two o’clock.',
  });
  await mutate(world, person('lu-ping'), 'decideCase', 'case:xu-dan:approve', { caseId, verdict: 'APPROVE' });
  await world.drain();
}
