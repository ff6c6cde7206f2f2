import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { PracticeEvaluation } from '../domain/practice-evaluation.ts';

export const evaluationsOf = (connection: Connection) => ({
  evaluations: documentsOf<PracticeEvaluation, 'id'>(connection, 'practice_evaluations', 'id', {
    practiceTaskId: String,
    submissionNo: Number,
    recordId: String,
    courseId: String,
    employeeId: String,
    evaluatorId: String,
    invitedAt: String,
    dueOn: String,
    escalatesOn: String,
    status: String,
    verdict: String,
    score: Number,
    comment: String,
    evaluatedAt: String,
  }),
});

/** What a superior still has to answer, due first. */
export const TO_DO_LIST = {
  collection: 'practice_evaluations',
  keyField: 'evaluatorId',
  order: [
    ['dueOn', 1],
    ['_id', 1],
  ],
  filter: { status: { $in: ['INVITED', 'OVERDUE', 'ESCALATED'] } },
} as const;
