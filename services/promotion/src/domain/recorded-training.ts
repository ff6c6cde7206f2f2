import type { EventData } from '@ladder/contracts';
import type { EmployeeFacts, Recorded, TrainingFact } from './facts.ts';
import { CREDIT_KINDS } from './recorded-credits.ts';
import type { RequirementKind } from './requirement.ts';

const TRAINING_KINDS: readonly RequirementKind[] = [
  'MANDATORY_COMPLETE',
  'COURSE_EXAM',
  'COURSE_PRACTICE_SCORE',
  ...CREDIT_KINDS,
];

/** Row 1: one fact per learning record, by its highest revision; whatever revises a known record or annuls one is a correction (E2). */
export function recordTraining(facts: EmployeeFacts, data: EventData['training-completed.v1']): Recorded {
  const known = facts.trainings.find(({ recordId }) => recordId === data.recordId);
  if (known && known.revision >= data.revision) return { facts, corrected: [] };
  const training: TrainingFact = {
    recordId: data.recordId,
    courseId: data.courseId,
    courseCode: data.courseCode,
    attempt: data.attempt,
    completedAt: data.completedAt,
    examScore: data.examScore ?? null,
    annulled: data.status === 'ANNULLED',
    revision: data.revision,
  };
  const others = facts.trainings.filter(({ recordId }) => recordId !== data.recordId);
  return {
    facts: { ...facts, trainings: [...others, training] },
    corrected: known || training.annulled ? TRAINING_KINDS : [],
  };
}
