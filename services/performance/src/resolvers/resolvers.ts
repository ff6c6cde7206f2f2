import { scalars } from '@ladder/subgraph';
import type { Resolvers } from '../generated/graphql.ts';
import { ArchivedMetric, PerformanceArchiveEntry } from './archive-entry.ts';
import { Employee } from './employee.ts';
import { ImprovementPlan } from './improvement-plan.ts';
import { MetricFigure } from './metric-figure.ts';
import { Mutation } from './mutation.ts';
import { PerformanceInboxItem } from './performance-inbox-item.ts';
import { PracticeEvaluation } from './practice-evaluation.ts';
import { QuarterlyScore } from './quarterly-score.ts';
import { Query } from './query.ts';
import { MetricImprovement, TrainingEffect } from './training-effect.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Query,
  Mutation,
  ArchivedMetric,
  Employee,
  ImprovementPlan,
  MetricFigure,
  MetricImprovement,
  PerformanceArchiveEntry,
  PerformanceInboxItem,
  PracticeEvaluation,
  QuarterlyScore,
  TrainingEffect,
};
