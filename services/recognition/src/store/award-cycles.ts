import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { AwardCycle } from '../domain/award-cycle.ts';

/** The cycles that L&D has opened. */
export const awardCyclesOf = (connection: Connection) =>
  documentsOf<AwardCycle, 'id'>(connection, 'award_cycles', 'id', {
    year: Number,
    status: String,
    openedAt: String,
    openedBy: String,
  });
