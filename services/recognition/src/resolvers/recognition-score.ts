import { companyDate } from '@ladder/figures';
import type { SourceRef } from '../domain/indicator.ts';
import type {
  RecognitionEvidenceResolvers,
  RecognitionIndicatorResolvers,
  RecognitionScoreResolvers,
} from '../generated/graphql.ts';
import { cycleOf } from './cycle-of.ts';

export const RecognitionScore: RecognitionScoreResolvers = {
  cycle: ({ year }, _, { loaders }) => cycleOf(loaders, year),
  training: ({ score }) => score.training,
  performance: ({ score }) => score.performance,
  team: ({ score }) => score.team,
  total: ({ score }) => score.total,
};

export const RecognitionIndicator: RecognitionIndicatorResolvers = {
  evidence: ({ sourceRefs }) => sourceRefs,
};

export const RecognitionEvidence: RecognitionEvidenceResolvers = {
  sourceType: ({ kind }) => kind,
  sourceId: ({ id }) => id,
  date: (source) => (source.kind === 'TRAINER_SESSION' ? source.date : companyDate(instantOfSource(source))),
  at: (source) => (source.kind === 'TRAINER_SESSION' ? null : instantOfSource(source)),
  title: titleOf,
  examScore: (source) => (source.kind === 'LEARNING_RECORD' ? source.examScore : null),
  rating: (source) => (source.kind === 'TRAINER_SESSION' ? source.rating : null),
  learningRecord: ({ kind, id }) => (kind === 'LEARNING_RECORD' ? { id } : null),
  knowledgeCase: ({ kind, id }) => (kind === 'KNOWLEDGE_CASE' ? { id } : null),
};

const instantOfSource = (source: Exclude<SourceRef, { kind: 'TRAINER_SESSION' }>): string =>
  source.kind === 'LEARNING_RECORD' ? source.completedAt : source.adoptedAt;

function titleOf(source: SourceRef): string {
  if (source.kind === 'LEARNING_RECORD') return source.courseCode;
  return source.kind === 'KNOWLEDGE_CASE' ? source.title : source.topic;
}
