import type { Rejected } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { LearningRecord } from '../domain/learning-record.ts';
import { recordLessonProgress as decide } from '../domain/record-lesson-progress.ts';
import type { RecordLessonProgressInput } from '../generated/graphql.ts';
import { progressRecord } from './progress-record.ts';
import type { Caller } from '@ladder/command';

export const recordLessonProgress = (
  deps: Deps,
  caller: Caller,
  input: RecordLessonProgressInput,
): Promise<LearningRecord | Rejected> =>
  progressRecord(deps, caller, {
    mutation: 'recordLessonProgress',
    input,
    step: (record, at, ...rest) => decide(record, { lessonsPct: input.lessonsPct, at }, ...rest),
  });
