import { finish, openRecords } from '../commands.ts';
import { newHires } from '../people.ts';
import type { World } from '../world.ts';
import { hireAll } from './found-company.ts';

/** 1 September 2025: two new associates, with the onboarding list that comes by itself. */
export async function hireAssociates(world: World): Promise<void> {
  await hireAll(world, newHires);
  await world.drain();
}

/** 12 September: Chen Hao has 9 of 9 and is regular; Lin Mei has 6, her safety exam is open (TR-18, PR-19). */
export async function onboard(world: World): Promise<void> {
  const [linMei, chenHao] = await Promise.all([openRecords(world, 'lin-mei'), openRecords(world, 'chen-hao')]);
  const lessons = async (records: ReadonlyMap<string, string>, who: string, code: string, score?: number) => {
    const recordId = records.get(code);
    if (recordId) await finish(world, recordId, `${who}:${code}`, score);
  };
  await lessons(linMei, 'lin-mei', 'CULTURE');
  await lessons(linMei, 'lin-mei', 'DEPT_PROCESS');
  await lessons(chenHao, 'chen-hao', 'CULTURE');
  await lessons(chenHao, 'chen-hao', 'SAFETY_EXAM', 90);
  await lessons(chenHao, 'chen-hao', 'DEPT_PROCESS');
  await world.drain();
}
