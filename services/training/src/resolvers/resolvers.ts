import { scalars } from '@ladder/subgraph';
import type { Resolvers } from '../generated/graphql.ts';
import { Course, CourseSkill, Skill } from './course.ts';
import { CreditAccount, CreditEntry, CreditPlan } from './credit-account.ts';
import { Employee } from './employee.ts';
import { GrowthDashboard, RecommendedCourse } from './growth-dashboard.ts';
import { LearningRecord } from './learning-record.ts';
import { Mutation } from './mutation.ts';
import { OnboardingChecklist, OnboardingItem } from './onboarding-checklist.ts';
import { Position } from './position.ts';
import { KnowledgeCase, PracticeActivity, PracticeTask, TrainerSession } from './practice.ts';
import { Query } from './query.ts';
import { TrainingInboxItem } from './training-inbox-item.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Query,
  Mutation,
  Course,
  CourseSkill,
  CreditAccount,
  CreditEntry,
  CreditPlan,
  Employee,
  GrowthDashboard,
  KnowledgeCase,
  LearningRecord,
  OnboardingChecklist,
  OnboardingItem,
  Position,
  PracticeActivity,
  PracticeTask,
  RecommendedCourse,
  Skill,
  TrainerSession,
  TrainingInboxItem,
};
