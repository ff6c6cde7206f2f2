import type { MetricImprovementResolvers, TrainingEffectResolvers } from '../generated/graphql.ts';
import { ownedBy } from './readers.ts';
import { shownPct } from './shown-pct.ts';

export const TrainingEffect: TrainingEffectResolvers = {
  __resolveReference: ({ id }, context) =>
    ownedBy(context, 'effects', context.loaders.effect.load(id), (effect) => effect.employeeId),
  employee: ({ employeeId }) => ({ id: employeeId }),
  course: ({ courseId }) => ({ id: courseId }),
  learningRecord: ({ recordId }) => ({ id: recordId }),
  grade: ({ verdict }) => verdict?.grade ?? null,
  insufficientReason: ({ verdict }) => verdict?.insufficientReason ?? null,
  improvements: ({ verdict }) => verdict?.improvements ?? [],
  contributionPct: ({ verdict }) => shownPct(verdict?.contributionPct ?? null),
  scoreWeightPct: ({ verdict }) => verdict?.scoreWeightPct ?? null,
  policyKey: ({ effectPolicyKey }) => effectPolicyKey,
  policyVersion: ({ policy }) => policy?.version ?? null,
};

export const MetricImprovement: MetricImprovementResolvers = {
  pct: ({ pct }) => shownPct(pct),
};
