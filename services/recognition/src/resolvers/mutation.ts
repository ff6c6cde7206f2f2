import { forAll, withRole } from '@ladder/subgraph';
import { enterIndicator } from '../commands/enter-indicator.ts';
import { openAwardCycle } from '../commands/open-award-cycle.ts';
import type { EnterIndicatorInput, MutationResolvers } from '../generated/graphql.ts';
import { answering } from './answer.ts';

export const Mutation: MutationResolvers = {
  openAwardCycle: withRole(['HR_LD'], answering('AwardCycle', openAwardCycle)),
  enterIndicator: forAll(answering<EnterIndicatorInput, never>('RecognitionRejection', enterIndicator)),
};
