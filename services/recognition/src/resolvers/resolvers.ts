import { scalars } from '@ladder/subgraph';
import type { Resolvers } from '../generated/graphql.ts';
import { Employee } from './employee.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { RecognitionEvidence, RecognitionIndicator, RecognitionScore } from './recognition-score.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Query,
  Mutation,
  Employee,
  RecognitionEvidence,
  RecognitionIndicator,
  RecognitionScore,
};
