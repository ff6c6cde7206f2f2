import { type AwardCycle, cycleIdOf, cycleNotOpened } from '../domain/award-cycle.ts';
import type { Loaders } from '../store/loaders.ts';

/** The cycle of an award year, opened or not. */
export const cycleOf = async ({ cycle }: Loaders, year: number): Promise<AwardCycle> =>
  (await cycle.load(cycleIdOf(year))) ?? cycleNotOpened(year);
