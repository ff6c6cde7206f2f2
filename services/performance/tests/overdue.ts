import { named } from '@ladder/rig';
import type { mongo } from 'mongoose';

export const OVERDUE = named('overdue');

/** What a service that was away for weeks finds: an effect past its deadline and an evaluation past its last good day. */
export async function leaveOverdue(db: mongo.Db): Promise<void> {
  const cause = { correlationId: 'chain-of-june', mode: 'live', actor: '/performance' };
  await db.collection<{ _id: string }>('training_effects').insertOne({
    _id: 'due-effect',
    employeeId: OVERDUE,
    recordId: 'due-record',
    recordRevision: 1,
    courseId: 'negotiation',
    attempt: 1,
    effectPolicyKey: 'effect.sales-negotiation',
    policy: null,
    subjectType: 'EMPLOYEE',
    subjectId: OVERDUE,
    baseline: { start: '2025-02-01', end: '2025-04-30' },
    window: { start: '2025-06-01', end: '2025-08-31' },
    deadline: '2025-09-30',
    quarter: 'Q:2025-3',
    status: 'TRACKING',
    verdict: null,
    firstEvaluatedAt: null,
    evaluatedAt: null,
    isSilent: false,
    revision: 0,
  } as { _id: string });
  await db.collection<{ _id: string }>('practice_evaluations').insertOne({
    _id: 'due-evaluation',
    practiceTaskId: 'due-task',
    submissionNo: 1,
    recordId: 'due-record',
    courseId: 'negotiation',
    employeeId: OVERDUE,
    evaluatorId: named('gone-manager'),
    invitedAt: '2025-09-30T01:00:00.000Z',
    dueOn: '2025-10-07',
    escalatesOn: '2025-10-14',
    status: 'INVITED',
    verdict: null,
    score: null,
    comment: null,
    evaluatedAt: null,
  } as { _id: string });
  await db.collection<{ _id: string; kind: string; on: string; cause: object }>('looks').insertMany([
    { _id: 'due-effect', kind: 'EFFECT', on: '2025-09-30', cause },
    { _id: 'due-evaluation', kind: 'EVALUATION', on: '2025-10-08', cause },
  ]);
}
