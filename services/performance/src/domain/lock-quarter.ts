import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { companyDate } from '@ladder/figures';
import type { Appended, ArchiveEntry } from './archive-entry.ts';
import { append, archiveUpdated } from './archive-entry.ts';
import { quarterSpan } from './calendar-period.ts';
import type { QuarterlyScore } from './quarterly-score.ts';
import { scoreUpdated } from './quarterly-score.ts';

export interface LockedQuarter {
  readonly score: QuarterlyScore;
  readonly archive: Appended | null;
}

export type LockRefusal = 'OWN_QUARTER' | 'QUARTER_NOT_OVER' | 'QUARTER_WITHOUT_SCORE';

/**
 * PF-04: a quarter that is over and has a score can be locked; its score then enters the archive and no figure changes it
 * any more. Nobody locks his own. `current` is the archive's entry of this score that counts now.
 */
export function lockQuarter(
  score: QuarterlyScore,
  current: ArchiveEntry | null,
  { at, by, entryId }: { readonly at: Instant; readonly by: string; readonly entryId: string },
): Decision<LockedQuarter, NewEvent<'performance-updated.v1'>, LockRefusal> {
  const { employeeId, finalScore, id, quarter, status } = score;
  if (by === employeeId) return reject('OWN_QUARTER', { quarter });
  if (status === 'LOCKED') return accept({ score, archive: null });
  const { end } = quarterSpan(quarter);
  if (companyDate(at) <= end) return reject('QUARTER_NOT_OVER', { quarter, end });
  if (status === 'OPEN') return reject('QUARTER_WITHOUT_SCORE', { quarter });
  const locked: QuarterlyScore = { ...score, status: 'LOCKED', revision: score.revision + 1 };
  const archive = append(current, {
    id: entryId,
    employeeId,
    kind: 'QUARTERLY_SCORE',
    source: `score/${id}`,
    sourceRevision: 0,
    state: 'CONFIRMED',
    value: finalScore,
    metric: null,
    courseId: null,
    refs: [`score/${id}`],
    at,
  });
  return accept({ score: locked, archive }, [...scoreUpdated(locked, at), archiveUpdated(archive.entry, score.policy)]);
}
