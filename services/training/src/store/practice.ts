import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { KnowledgeCase } from '../domain/knowledge-case.ts';
import type { PracticeActivity } from '../domain/practice-activity.ts';
import type { PracticeTask } from '../domain/practice-task.ts';
import type { TrainerSession } from '../domain/trainer-session.ts';

export const practiceOf = (connection: Connection) => ({
  tasks: documentsOf<PracticeTask, 'id'>(connection, 'practice_tasks', 'id', {
    employeeId: String,
    recordId: String,
    courseId: String,
    title: String,
    assignedAt: String,
    dueAt: String,
    status: String,
    submissionNo: Number,
    submission: { type: { text: String, attachments: [String] }, default: null },
    submittedAt: String,
    score: Number,
    evaluationId: String,
    evaluatedAt: String,
  }),
  cases: documentsOf<KnowledgeCase, 'id'>(connection, 'knowledge_cases', 'id', {
    authorId: String,
    kind: String,
    title: String,
    problem: String,
    solution: String,
    result: [{ _id: false, code: String, before: Number, after: Number, pct: Number }],
    courseId: String,
    tags: [String],
    effectId: String,
    status: String,
    kbStatus: String,
    approvals: [{ _id: false, role: String, by: String, at: String, verdict: String, comment: String }],
    writtenAt: String,
    submittedAt: String,
    approvedAt: String,
    adoptedAt: String,
  }),
  activities: documentsOf<PracticeActivity, 'id'>(connection, 'practice_activities', 'id', {
    employeeId: String,
    kind: String,
    title: String,
    projectId: String,
    departmentIds: [String],
    date: String,
    leadEmployeeId: String,
    status: String,
    decidedBy: String,
    decidedAt: String,
  }),
  sessions: documentsOf<TrainerSession, 'id'>(connection, 'trainer_sessions', 'id', {
    employeeId: String,
    projectId: String,
    topic: String,
    date: String,
    hours: Number,
    rating: Number,
    audience: String,
    status: String,
  }),
});

/** How practice tasks are listed: latest first. */
export const TASK_ORDER = [
  ['assignedAt', -1],
  ['id', -1],
] as const;

/** How cases are listed: latest first, by a time that drafts have too. */
export const CASE_ORDER = [
  ['writtenAt', -1],
  ['id', -1],
] as const;

/** How cases wait for a reviewer: oldest first. */
export const WAITING_CASE_ORDER = [
  ['writtenAt', 1],
  ['id', 1],
] as const;

/** How sessions are listed: latest first. */
export const SESSION_ORDER = [
  ['date', -1],
  ['id', -1],
] as const;
