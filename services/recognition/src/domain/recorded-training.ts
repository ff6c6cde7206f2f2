import type { EventData } from '@ladder/contracts';
import type { AwardFacts, TrainingFact } from './award-facts.ts';

/** Row 1: one fact per learning record, by its highest revision; the same facts come back when nothing is new. */
export function recordTraining(facts: AwardFacts, data: EventData['training-completed.v1']): AwardFacts {
  const known = facts.trainings.find(({ recordId }) => recordId === data.recordId);
  if (known && known.revision >= data.revision) return facts;
  const training: TrainingFact = {
    recordId: data.recordId,
    courseId: data.courseId,
    courseCode: data.courseCode,
    attempt: data.attempt,
    enrolmentSource: data.enrolmentSource,
    completedAt: data.completedAt,
    classHours: data.classHours,
    examScore: data.examScore ?? null,
    annulled: data.status === 'ANNULLED',
    revision: data.revision,
  };
  return { ...facts, trainings: [...facts.trainings.filter(({ recordId }) => recordId !== data.recordId), training] };
}
