import type { EventData } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { LearningRecord } from './learning-record.ts';

type Effect = Pick<EventData['training-effect-evaluated.v1'], 'effectId' | 'grade'>;

/** TR-39: a revised effect that is no longer below target withdraws its retraining, unless that has begun. */
export function withdrawRetraining(record: LearningRecord, { effectId, grade }: Effect): Decision<LearningRecord> {
  const { enrolment } = record;
  const notBegun = enrolment.status === 'ENROLLED' && enrolment.effectId === effectId;
  if (grade === 'BELOW_TARGET' || !notBegun) return accept(record);
  return accept({ ...record, status: 'ANNULLED', enrolment: { ...enrolment, status: 'WITHDRAWN' } });
}
