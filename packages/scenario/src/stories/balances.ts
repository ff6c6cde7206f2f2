import { complete, openBalance, mutate } from '../commands.ts';
import { HR, type World } from '../world.ts';

/**
 * The credits with which archetypes 8, 9 and 14 come to their totals: an opening balance, and the courses that they
 * have done since.
 */
export async function creditsSoFar(world: World): Promise<void> {
  await Promise.all([xuDan(world), sunLi(world), huangWei(world), tangBo(world)]);
  await world.drain();
}

/** 9 by the base courses of her post + 95 + 48 practice = 152, before her case. */
async function xuDan(world: World): Promise<void> {
  const employeeId = 'xu-dan';
  await complete(world, { employeeId, courseCode: 'CULTURE' });
  await complete(world, { employeeId, courseCode: 'SAFETY_EXAM', score: 92 });
  await complete(world, { employeeId, courseCode: 'DEPT_PROCESS' });
  await openBalance(world, { employeeId, creditType: 'MANDATORY', credits: 55 });
  await openBalance(world, { employeeId, creditType: 'ELECTIVE', credits: 40 });
  await openBalance(world, { employeeId, creditType: 'PRACTICE', credits: 48 });
}

/** 6 + 54 in team management, 150 in the rest: 60 of 210 = 28.6 %. */
async function sunLi(world: World): Promise<void> {
  const employeeId = 'sun-li';
  await complete(world, { employeeId, courseCode: 'TEAM_MGMT_BASICS', score: 84 });
  await openBalance(world, { employeeId, creditType: 'MANDATORY', category: 'TEAM_MANAGEMENT', credits: 54 });
  await openBalance(world, { employeeId, creditType: 'ELECTIVE', credits: 90 });
  await openBalance(world, { employeeId, creditType: 'PRACTICE', credits: 60 });
}

/** 6 + 6 + 54 in team management, 138 in the rest: 66 of 204 = 32.4 %. */
async function huangWei(world: World): Promise<void> {
  const employeeId = 'huang-wei';
  await complete(world, { employeeId, courseCode: 'TEAM_MGMT_BASICS', score: 88 });
  await complete(world, { employeeId, courseCode: 'TEAM_MGMT', score: 90 });
  await openBalance(world, { employeeId, creditType: 'MANDATORY', category: 'TEAM_MANAGEMENT', credits: 54 });
  await openBalance(world, { employeeId, creditType: 'ELECTIVE', credits: 80 });
  await openBalance(world, { employeeId, creditType: 'PRACTICE', credits: 58 });
}

/** 4 by Lean Production + 81 = 85 of the 100 that the certification takes. */
async function tangBo(world: World): Promise<void> {
  const employeeId = 'tang-bo';
  await complete(world, { employeeId, courseCode: 'LEAN', score: 81 });
  await openBalance(world, { employeeId, creditType: 'MANDATORY', credits: 41 });
  await openBalance(world, { employeeId, creditType: 'ELECTIVE', credits: 25 });
  await openBalance(world, { employeeId, creditType: 'PRACTICE', credits: 15 });
  await mutate(world, HR, 'setCreditGoal', 'goal:tang-bo', {
    employeeId,
    kind: 'CERTIFICATION',
    ref: 'ADVANCED_SKILL',
  });
}
