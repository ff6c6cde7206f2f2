import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { LearningRecord } from '../domain/learning-record.ts';
import type { CourseRecommendation } from '../domain/recommend-for-goal.ts';
import type { OnboardingChecklist } from '../domain/onboarding-checklist.ts';

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
  checklists: documentsOf<OnboardingChecklist, 'employeeId'>(connection, 'onboarding_checklists', 'employeeId', {
    items: [{ _id: false, code: String, courseId: String, creditsTenths: Number, done: Boolean, doneAt: String }],
    countedRecordIds: [String],
    earnedTenths: Number,
    requiredTenths: Number,
    status: String,
    openedAt: String,
    completedAt: String,
  }),
});

/** How learning records are listed: latest first. */
export const RECORD_ORDER = [
  ['enrolledAt', -1],
  ['id', -1],
] as const;
