import type { Decision } from '@ladder/decision';
import { accept } from '@ladder/decision';
import { addDays, companyDate } from '@ladder/figures';
import type { EnrolmentRequest } from './enrol.ts';
import { enrol } from './enrol.ts';
import type { LearningRecord } from './learning-record.ts';
import { isOpen, isRetrainingFor } from './learning-record.ts';
import type { Policy } from './policy.ts';

/** `retraining.enrolment`: days until a retraining is due. */
export interface RetrainingPolicy {
  readonly dueDays: number;
}

/** A decision that a course has to be repeated; `at` is when it was taken, and starts the days until it is due. */
export interface RetrainingOrder
  extends Pick<EnrolmentRequest, 'recordId' | 'employeeId' | 'placement' | 'course' | 'at'> {
  readonly effectId: string;
}

/**
 * TR-39: a training effect below target reopens the course as the next attempt, due `dueDays` after the decision and
 * once per effect, and once more when it is demanded again after it was withdrawn. An attempt that is open already
 * becomes the retraining and keeps the reason that it had before. `earlier` are all records of this employee and course.
 */
export function enrolForRetraining(
  earlier: readonly LearningRecord[],
  { effectId, ...order }: RetrainingOrder,
  { params }: Policy<RetrainingPolicy>,
): Decision<LearningRecord, never, 'COURSE_NOT_OPEN' | 'ALREADY_ENROLLED'> {
  const ordered = earlier.find((record) => isRetrainingFor(record, effectId));
  if (ordered !== undefined) return accept(ordered);
  const dueDate = addDays(companyDate(order.at), params.dueDays);
  const open = earlier.find(isOpen);
  if (open !== undefined) {
    const { displaced, ...before } = open.enrolment;
    const reasons = [...displaced, { source: before.source, dueDate: before.dueDate, effectId: before.effectId }];
    return accept({ ...open, enrolment: { ...before, source: 'RETRAINING', dueDate, effectId, displaced: reasons } });
  }
  return enrol(earlier, { ...order, source: 'RETRAINING', dueDate, projectId: null, planId: null, effectId });
}
