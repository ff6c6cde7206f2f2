import type { Decision } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { LearningRecord } from './learning-record.ts';
import type { PracticeTask } from './practice-task.ts';

/** TR-32: the manager's score of a passed practice task becomes part of the learning record's outcome. */
export const recordPracticeScore = (record: LearningRecord, task: PracticeTask): Decision<LearningRecord> =>
  accept(task.status === 'PASSED' && task.recordId === record.id ? { ...record, practiceScore: task.score } : record);
