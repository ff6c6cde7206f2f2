import type { NewEvent } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { Appended, ArchiveEntry } from './archive-entry.ts';
import { append, archiveUpdated } from './archive-entry.ts';
import type { EffectGrade } from './effect-policy.ts';
import type { TrainingEffect } from './training-effect.ts';

/** A verdict below target has its consequences elsewhere (PF-05), and what is only measured is shown with the effect. */
const ARCHIVED: readonly EffectGrade[] = ['EXCELLENT', 'STANDARD', 'EFFECTIVE', 'PARTIAL', 'NO_CHANGE'];

/**
 * What a training contributed enters the archive with the verdict. When a later revision leaves
 * nothing to say, the entry is withdrawn. `current` is the entry of this effect that counts now.
 */
export function archiveContribution(
  current: ArchiveEntry | null,
  { courseId, employeeId, evaluatedAt, id, policy, recordId, verdict }: TrainingEffect,
  entryId: string,
): Accepted<Appended | null, NewEvent<'performance-updated.v1'>> {
  if (verdict === null || evaluatedAt === null) return accept(null);
  const isArchived = ARCHIVED.includes(verdict.grade);
  if (!isArchived && (current === null || current.state === 'WITHDRAWN')) return accept(null);
  const appended = append(current, {
    id: entryId,
    employeeId,
    kind: 'TRAINING_CONTRIBUTION',
    source: `effect/${id}`,
    sourceRevision: 0,
    state: isArchived ? 'CONFIRMED' : 'WITHDRAWN',
    value: isArchived ? verdict.contributionPct : 0,
    metric: null,
    courseId,
    refs: [`effect/${id}`, `record/${recordId}`],
    at: evaluatedAt,
  });
  return accept(appended, [archiveUpdated(appended.entry, policy)]);
}
