import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { Circumstances, CompletionPolicies } from './completion.ts';
import { completeWhenDone } from './completion.ts';
import type { LearningRecord } from './learning-record.ts';
import { isOpen } from './learning-record.ts';

/** Share of the lessons that is done so far, 0 to 100. */
export interface LessonProgress {
  readonly lessonsPct: number;
  readonly at: Instant;
}

/**
 * TR-11: lessons bring a record to its completion, unless its exam is still to come. Progress never goes back, so that
 * reports may arrive late or twice.
 */
export function recordLessonProgress(
  record: LearningRecord,
  { lessonsPct, at }: LessonProgress,
  circumstances: Circumstances,
  policies: CompletionPolicies,
): Decision<
  LearningRecord,
  NewEvent<'training-completed.v1'>,
  'LESSONS_PCT_OUT_OF_RANGE' | 'ENROLMENT_NOT_IN_PROGRESS'
> {
  if (!(lessonsPct >= 0 && lessonsPct <= 100)) return reject('LESSONS_PCT_OUT_OF_RANGE', { lessonsPct });
  const { enrolment, startedAt } = record;
  const nothingNew = lessonsPct <= enrolment.lessonsPct && startedAt !== null;
  if (nothingNew && (isOpen(record) || enrolment.status === 'COMPLETED')) return accept(record);
  if (!isOpen(record)) return reject('ENROLMENT_NOT_IN_PROGRESS', { status: enrolment.status });
  const advanced: LearningRecord = {
    ...record,
    startedAt: startedAt ?? at,
    enrolment: { ...enrolment, status: 'IN_PROGRESS', lessonsPct },
  };
  return completeWhenDone(advanced, at, circumstances, policies);
}
