import { rounded } from '@ladder/figures';
import type { QuarterlyScoreResolvers } from '../generated/graphql.ts';

/** Decimals with which a score is shown (convention 3). */
const SHOWN_DECIMALS = 2;

export const QuarterlyScore: QuarterlyScoreResolvers = {
  finalScore: ({ finalScore }) => (finalScore === null ? null : rounded(finalScore, SHOWN_DECIMALS)),
  policyKey: ({ policy }) => policy?.key ?? null,
  policyVersion: ({ policy }) => policy?.version ?? null,
};
