import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { EffectStanding } from '../domain/effect-standing.ts';
import type { LearningRecord } from '../domain/learning-record.ts';
import type { CourseRecommendation } from '../domain/recommend-for-goal.ts';

export const learningOf = (connection: Connection) => ({
  records: documentsOf<LearningRecord, 'id'>(connection, 'learning_records', 'id', {
    employeeId: String,
    courseId: String,
    attempt: Number,
    status: String,
    enrolment: {
      source: String,
      status: String,
      dueDate: String,
      lessonsPct: Number,
      projectId: String,
      planId: String,
      effectId: String,
      displaced: [{ _id: false, source: String, dueDate: String, effectId: String }],
    },
    placement: { employeeNo: String, departmentId: String, positionId: String, managerId: String },
    trainerIds: [String],
    enrolledAt: String,
    startedAt: String,
    examScore: Number,
    examinedAt: String,
    completedAt: String,
    courseVersion: Number,
    creditsAwardedTenths: Number,
    practiceTaskId: String,
    practiceScore: Number,
    revision: Number,
  }),
  recommendations: documentsOf<CourseRecommendation, 'id'>(connection, 'course_recommendations', 'id', {
    employeeId: String,
    courseId: String,
    reason: String,
    goalRef: String,
    score: Number,
    explanation: String,
    status: String,
    shownAt: String,
  }),
  effects: documentsOf<EffectStanding, 'effectId'>(connection, 'effect_standings', 'effectId', {
    grade: String,
    revision: Number,
    demands: Number,
    owed: { type: { employeeId: String, courseId: String, at: String }, default: null },
  }),
});

/** How learning records are listed: latest first. */
export const RECORD_ORDER = [
  ['enrolledAt', -1],
  ['id', -1],
] as const;
