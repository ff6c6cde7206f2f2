import { complete, finish, mutate, openRecords } from '../commands.ts';
import { reportBaseScore, reportSales } from '../readings.ts';
import { person, type World } from '../world.ts';

const months = (employeeId: string, list: readonly string[], sales: number, retention = 70) =>
  list.map((month) => ({ employeeId, month, sales, retention }));

/** Zhao Lei's first attempt: completed in December 2024, so that January to March are watched. */
export const zhaoLeiLearns = (world: World): Promise<void> =>
  complete(world, { employeeId: 'zhao-lei', courseCode: 'NEGOTIATION', score: 76 });

/** +3.0 % against September to November: below target, so that he repeats the course (PF-05). */
export async function zhaoLeiMissesTheTarget(world: World): Promise<void> {
  await reportSales(world, [
    ...months('zhao-lei', ['2024-09', '2024-10', '2024-11'], 100_000),
    ...months('zhao-lei', ['2025-01', '2025-02', '2025-03'], 103_000),
  ]);
  await world.drain();
}

/** The second attempt, in May: the retraining opened it. */
export async function zhaoLeiRepeats(world: World): Promise<void> {
  const recordId = (await openRecords(world, 'zhao-lei')).get('NEGOTIATION');
  // A load that was broken off after this step finds the attempt closed.
  if (recordId) await finish(world, recordId, 'zhao-lei:NEGOTIATION:2', 85);
  await world.drain();
}

/** +6 % in June to August against February to April: the target is met and the plan achieved. */
export async function zhaoLeiMeetsTheTarget(world: World): Promise<void> {
  await reportSales(world, [
    ...months('zhao-lei', ['2025-04'], 103_000),
    ...months('zhao-lei', ['2025-06', '2025-07', '2025-08'], 109_180),
  ]);
  await world.drain();
}

/** Wang Jun's course, completed in June 2025: July to September are watched. */
export const wangJunLearns = (world: World): Promise<void> =>
  complete(world, { employeeId: 'wang-jun', courseCode: 'NEGOTIATION', score: 88 });

/** His figures up to August and his base score of 80; September is still to come (`wang-jun-september`). */
export async function wangJunUpToAugust(world: World): Promise<void> {
  await reportSales(world, [
    ...months('wang-jun', ['2025-03', '2025-04', '2025-05'], 100_000),
    ...months('wang-jun', ['2025-07', '2025-08'], 117_000, 77.7),
  ]);
  await reportBaseScore(world, 'wang-jun', 'Q:2025-3', 80, '2025-09-01T01:00:00Z');
  await world.drain();
}

/** Zhao Lei files the plan that a missed target demands. */
export async function zhaoLeiPlans(world: World): Promise<void> {
  const { me } = (await world.ask(person('zhao-lei'), 'query Scenario { me { improvementPlans { id status } } }')) as {
    me: { improvementPlans: { id: string; status: string }[] };
  };
  const due = me.improvementPlans.find(({ status }) => status === 'REQUIRED');
  if (!due) return;
  await mutate(world, person('zhao-lei'), 'submitImprovementPlan', 'plan:zhao-lei', {
    planId: due.id,
    causes: ['Prepared too little for price talks.'],
    actions: ['Prepare a list of concessions before each talk'],
  });
}
