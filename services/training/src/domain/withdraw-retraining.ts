import type { EventData } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { LearningRecord } from './learning-record.ts';
import { isRetrainingFor } from './learning-record.ts';

type Effect = Pick<EventData['training-effect-evaluated.v1'], 'effectId' | 'grade'>;

/**
 * TR-39: a revised effect that is no longer below target withdraws its retraining, unless that has begun. An enrolment
 * whose place the retraining had taken is back with the source and the due date that it had.
 */
export function withdrawRetraining(record: LearningRecord, { effectId, grade }: Effect): Decision<LearningRecord> {
  const { enrolment } = record;
  const notBegun = enrolment.status === 'ENROLLED' && isRetrainingFor(record, effectId);
  if (grade === 'BELOW_TARGET' || !notBegun) return accept(record);
  if (enrolment.effectId !== effectId) {
    const displaced = enrolment.displaced.filter((reason) => reason.effectId !== effectId);
    return accept({ ...record, enrolment: { ...enrolment, displaced } });
  }
  const before = enrolment.displaced.at(-1);
  if (before === undefined) {
    return accept({ ...record, status: 'ANNULLED', enrolment: { ...enrolment, status: 'WITHDRAWN' } });
  }
  return accept({ ...record, enrolment: { ...enrolment, ...before, displaced: enrolment.displaced.slice(0, -1) } });
}
