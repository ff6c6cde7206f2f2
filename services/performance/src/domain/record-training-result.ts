import type { EventData } from '@ladder/contracts';
import { instantOf } from '@ladder/figures';
import type { Appended, ArchiveEntry } from './archive-entry.ts';
import { append } from './archive-entry.ts';

/** The source of a training result in the archive. */
export const resultSource = (recordId: string): string => `record/${recordId}`;

/**
 * PF-01: a completed training enters the archive, PENDING until the manager has confirmed it; an annulled one is
 * withdrawn. `current` is the entry of this record that counts now; null comes back when nothing is new.
 */
export function recordTrainingResult(
  current: ArchiveEntry | null,
  { completedAt, courseId, employeeId, recordId, revision, status }: EventData['training-completed.v1'],
  entryId: string,
): Appended | null {
  if (current !== null && revision <= current.sourceRevision) return null;
  const isAnnulled = status === 'ANNULLED';
  const isWithdrawn = current === null || current.state === 'WITHDRAWN';
  if (isAnnulled === isWithdrawn) return null;
  return append(current, {
    id: entryId,
    employeeId,
    kind: 'TRAINING_RESULT',
    source: resultSource(recordId),
    sourceRevision: revision,
    state: isAnnulled ? 'WITHDRAWN' : 'PENDING',
    value: null,
    metric: null,
    courseId,
    refs: [resultSource(recordId)],
    at: instantOf(completedAt),
  });
}
