import { forAll, withRole } from '@ladder/subgraph';
import { evaluatePracticeTask } from '../commands/evaluate-practice-task.ts';
import { lockQuarter } from '../commands/lock-quarter.ts';
import { submitImprovementPlan } from '../commands/submit-improvement-plan.ts';
import type { MutationResolvers } from '../generated/graphql.ts';
import { answering } from './answer.ts';

export const Mutation: MutationResolvers = {
  evaluatePracticeTask: forAll(answering('PracticeEvaluation', evaluatePracticeTask)),
  submitImprovementPlan: forAll(answering('ImprovementPlan', submitImprovementPlan)),
  lockQuarter: withRole(['HR_LD'], answering('QuarterlyScore', lockQuarter)),
};
