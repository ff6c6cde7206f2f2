import type { NewEvent } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';
import type { PolicyPin } from './policy.ts';
import type { ScoreGrade } from './score-grade.ts';

/** OPEN: without a base score. LOCKED: closed; only an approved adjustment changes it. */
export type ScoreStatus = 'OPEN' | 'CALCULATED' | 'LOCKED';

/** The score of one employee and quarter. */
export interface QuarterlyScore {
  readonly id: string;
  readonly employeeId: string;
  /** `Q:2025-3`. */
  readonly quarter: string;
  /** 0 to 100, from the regular items; null while unknown. */
  readonly baseScore: number | null;
  readonly trainingWeightPct: number;
  /** 0 to the cap; null without a base score. */
  readonly finalScore: number | null;
  readonly grade: ScoreGrade | null;
  readonly status: ScoreStatus;
  readonly policy: PolicyPin | null;
  readonly calculatedAt: Instant | null;
  /** 0 before the first calculation. */
  readonly revision: number;
}

export const openScore = (id: string, employeeId: string, quarter: string): QuarterlyScore => ({
  id,
  employeeId,
  quarter,
  baseScore: null,
  trainingWeightPct: 0,
  finalScore: null,
  grade: null,
  status: 'OPEN',
  policy: null,
  calculatedAt: null,
  revision: 0,
});

/** What the platform learns of a score; nothing while there is none. */
export function scoreUpdated(score: QuarterlyScore, at: Instant): readonly NewEvent<'performance-updated.v1'>[] {
  const { baseScore, employeeId, finalScore, grade, id, policy, quarter, revision, status, trainingWeightPct } = score;
  if (baseScore === null || finalScore === null || grade === null) return [];
  return [
    {
      type: 'performance-updated.v1',
      key: employeeId,
      time: at,
      data: {
        kind: 'SCORE',
        sourceSystem: 'performance',
        sourceRecordId: id,
        revision,
        quarter,
        baseScore,
        trainingWeightPct,
        finalScore,
        grade,
        locked: status === 'LOCKED',
      },
      ...(policy === null ? {} : { policy }),
    },
  ];
}
