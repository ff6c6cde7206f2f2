import type { Rejected } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { LearningRecord } from '../domain/learning-record.ts';
import { recordExamResult as decide } from '../domain/record-exam-result.ts';
import type { RecordExamResultInput } from '../generated/graphql.ts';
import { progressRecord } from './progress-record.ts';
import type { Caller } from '@ladder/command';

export const recordExamResult = (
  deps: Deps,
  caller: Caller,
  input: RecordExamResultInput,
): Promise<LearningRecord | Rejected> =>
  progressRecord(deps, caller, {
    mutation: 'recordExamResult',
    input,
    step: (record, at, ...rest) => decide(record, { score: input.score, at }, ...rest),
  });
