import { documentsOf } from '@ladder/store';
import type { ClientSession, Connection } from 'mongoose';
import type { BaseScore } from '../domain/base-score.ts';
import type { QuarterlyScore } from '../domain/quarterly-score.ts';
import { type Keyed, keyed } from './keyed.ts';

export type StoredBaseScore = Keyed<BaseScore>;

export const baseScoreKey = ({
  sourceSystem,
  employeeId,
  quarter,
}: Pick<BaseScore, 'sourceSystem' | 'employeeId' | 'quarter'>): string => [sourceSystem, employeeId, quarter].join('|');

export const storedBaseScore = (score: BaseScore): StoredBaseScore => keyed(baseScoreKey(score), score);
export const scoreIdOf = (employeeId: string, quarter: string): string => `${employeeId}:${quarter}`;

/** Base scores as they came, every revision of them, and the quarters that are calculated. */
export function scoresOf(connection: Connection) {
  const baseScores = documentsOf<StoredBaseScore, 'id'>(connection, 'base_scores', 'id', {
    key: String,
    employeeId: String,
    quarter: String,
    sourceSystem: String,
    sourceRecordId: String,
    revision: Number,
    status: String,
    supersededBy: Number,
    baseScore: Number,
    mode: String,
    reason: String,
    batchId: String,
    receivedAt: String,
  });
  const scores = documentsOf<QuarterlyScore, 'id'>(connection, 'quarterly_scores', 'id', {
    employeeId: String,
    quarter: String,
    baseScore: Number,
    trainingWeightPct: Number,
    finalScore: Number,
    grade: String,
    status: String,
    policy: Object,
    calculatedAt: String,
    revision: Number,
  });
  return {
    baseScores,
    scores,
    /** The base score that counts; of two systems that state one, the first by name, in whatever order they came. */
    baseScoreOf: async (session: ClientSession, employeeId: string, quarter: string): Promise<number | null> => {
      const stated = await baseScores.where(
        session,
        { employeeId, quarter, supersededBy: null, status: 'ACTIVE' },
        { sort: { sourceSystem: 1 }, limit: 1 },
      );
      return stated[0]?.baseScore ?? null;
    },
  };
}

/** How quarters are listed: latest first. */
export const SCORE_ORDER = [
  ['quarter', -1],
  ['id', -1],
] as const;
