import type { Handler } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { coursePublished } from './course-published.ts';
import { creditsEarned } from './credits-earned.ts';
import { knowledgeCaseApproved } from './knowledge-case-approved.ts';
import { onboardingCompleted } from './onboarding-completed.ts';
import { performanceUpdated } from './performance-updated.ts';
import { practiceEvaluated } from './practice-evaluated.ts';
import { trainingCompleted } from './training-completed.ts';

/** Every event that promotion listens to. */
export const handlers: readonly Handler<ServiceDeps>[] = [
  coursePublished,
  creditsEarned,
  knowledgeCaseApproved,
  onboardingCompleted,
  performanceUpdated,
  practiceEvaluated,
  trainingCompleted,
];
