import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { ImprovementPlan } from '../domain/improvement-plan.ts';
import type { TrainingEffect } from '../domain/training-effect.ts';

export const effectsOf = (connection: Connection) => ({
  effects: documentsOf<TrainingEffect, 'id'>(connection, 'training_effects', 'id', {
    employeeId: String,
    recordId: String,
    recordRevision: Number,
    courseId: String,
    attempt: Number,
    effectPolicyKey: String,
    policy: Object,
    subjectType: String,
    subjectId: String,
    baseline: { start: String, end: String },
    window: { start: String, end: String },
    deadline: String,
    quarter: String,
    status: String,
    verdict: Object,
    firstEvaluatedAt: String,
    evaluatedAt: String,
    isSilent: Boolean,
    revision: Number,
  }),
  plans: documentsOf<ImprovementPlan, 'id'>(connection, 'improvement_plans', 'id', {
    employeeId: String,
    courseId: String,
    effectId: String,
    attempt: Number,
    failedAttempts: Number,
    isEscalated: Boolean,
    status: String,
    causes: [String],
    actions: [String],
    dueAt: String,
    submittedAt: String,
    settledBy: String,
    closedBecause: String,
  }),
});

/** How effects are listed: the latest window first. */
export const EFFECT_ORDER = [
  ['window.end', -1],
  ['id', -1],
] as const;

/** How improvement plans are listed: the latest first. */
export const PLAN_ORDER = [
  ['dueAt', -1],
  ['id', -1],
] as const;
