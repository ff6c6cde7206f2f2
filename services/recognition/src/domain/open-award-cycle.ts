import { accept, reject } from '@ladder/decision';
import type { Decision } from '@ladder/decision';
import { companyDate, yearOf } from '@ladder/figures';
import type { Instant } from '@ladder/figures';
import { FIRST_AWARD_YEAR, cycleIdOf, isAwardYear } from './award-cycle.ts';
import type { AwardCycle } from './award-cycle.ts';

export interface CycleOpening {
  readonly year: number;
  readonly by: string;
  readonly at: Instant;
}

/** A year's award is opened once, by L&D, when the year has begun. */
export function openAwardCycle(
  existing: AwardCycle | null,
  { year, by, at }: CycleOpening,
): Decision<AwardCycle, never, 'AWARD_CYCLE_ALREADY_OPEN' | 'NO_AWARD_YEAR'> {
  const today = companyDate(at);
  if (!isAwardYear(year, today)) return reject('NO_AWARD_YEAR', { year, from: FIRST_AWARD_YEAR, to: yearOf(today) });
  if (existing?.status === 'OPEN') return reject('AWARD_CYCLE_ALREADY_OPEN', { year, openedAt: existing.openedAt });
  return accept({ id: cycleIdOf(year), year, status: 'OPEN', openedAt: at, openedBy: by });
}
