import type { EventData } from '@ladder/contracts';
import { firstOfMonth, lastOfMonth } from '@ladder/figures';
import type { IngestPolicy } from './arrival.ts';
import type { AttributionPolicy } from './attributed-unit.ts';
import type { TrainingWeightPolicy } from './calculate-score.ts';
import type { EffectCondition, EffectPolicy, VerdictTerms } from './effect-policy.ts';
import type { WindowPolicy } from './effect-window.ts';
import type { MetricReading } from './metric-reading.ts';
import type { CourseMapPolicy } from './open-effect.ts';
import { openEffect } from './open-effect.ts';
import type { Policy } from './policy.ts';
import type { PracticePolicy } from './practice-evaluation.ts';
import type { GradePolicy } from './score-grade.ts';
import type { RetrainingPolicy } from './settle-improvement-plans.ts';
import type { TrainingEffect } from './training-effect.ts';

// What the tests of the rules start from; nothing that runs imports it.

const seeded = <Params>(key: string, params: Params): Policy<Params> => ({ key, version: 1, params });

const limit = (
  name: string,
  metric: string,
  operator: EffectCondition['operator'],
  value: number,
): EffectCondition => ({ name, metric, change: 'RELATIVE', operator, value });

const terms = (grade: VerdictTerms['grade'], other: Partial<VerdictTerms> = {}): VerdictTerms => ({
  grade,
  scoreWeightPct: 0,
  contributionPct: 'MEAN',
  nominateCase: false,
  ...other,
});

/** The seeded version of each policy, by key; a test compares it with the file that is loaded into the store. */
export const POLICIES = {
  'effect.course-map': seeded<CourseMapPolicy>('effect.course-map', {
    courses: {
      NEGOTIATION: 'effect.sales-negotiation',
      LEAN: 'effect.lean-production',
      SALES_SKILLS: 'effect.sales-skills',
      TEAM_MGMT: 'effect.team-management',
    },
  }),
  'effect.window': seeded<WindowPolicy>('effect.window', {
    trackingMonths: 3,
    baselineMonths: 3,
    baseline: 'PRIOR_WINDOW',
    granularity: 'MONTH',
    graceDays: 30,
    minCoverage: 'ALL_MONTHS',
  }),
  'effect.sales-negotiation': seeded<EffectPolicy>('effect.sales-negotiation', {
    subject: 'EMPLOYEE',
    metrics: ['SALES_AMOUNT', 'CUSTOMER_RETENTION_RATE'],
    verdicts: [
      { ...terms('BELOW_TARGET'), when: [limit('retrainBelowPct', 'SALES_AMOUNT', 'LT', 5)] },
      {
        ...terms('EXCELLENT', { scoreWeightPct: 5, nominateCase: true }),
        when: [
          limit('salesGrowthPct', 'SALES_AMOUNT', 'GT', 15),
          limit('retentionUpliftPct', 'CUSTOMER_RETENTION_RATE', 'GTE', 10),
        ],
      },
    ],
    otherwise: terms('STANDARD'),
    target: limit('targetGrowthPct', 'SALES_AMOUNT', 'GTE', 5),
  }),
  'effect.lean-production': seeded<EffectPolicy>('effect.lean-production', {
    subject: 'PRODUCTION_LINE',
    metrics: ['DEFECT_RATE', 'PRODUCTION_EFFICIENCY'],
    verdicts: [
      {
        ...terms('EFFECTIVE', { contributionPct: 12, nominateCase: true }),
        when: [
          limit('defectReductionPct', 'DEFECT_RATE', 'GTE', 8),
          limit('efficiencyGainPct', 'PRODUCTION_EFFICIENCY', 'GTE', 10),
        ],
      },
      {
        ...terms('NO_CHANGE', { contributionPct: 0 }),
        when: [
          limit('noChangeBelowPct', 'DEFECT_RATE', 'LT', 5),
          limit('noChangeBelowPct', 'PRODUCTION_EFFICIENCY', 'LT', 5),
        ],
      },
    ],
    otherwise: terms('PARTIAL', { contributionPct: 0 }),
    target: null,
  }),
  'effect.sales-skills': seeded<EffectPolicy>('effect.sales-skills', {
    subject: 'EMPLOYEE',
    metrics: ['SALES_AMOUNT', 'NEW_CUSTOMERS'],
    verdicts: [],
    otherwise: terms('NONE'),
    target: null,
  }),
  'effect.team-management': seeded<EffectPolicy>('effect.team-management', {
    subject: 'TEAM',
    metrics: ['TURNOVER_RATE', 'TASK_COMPLETION_RATE'],
    verdicts: [],
    otherwise: terms('NONE'),
    target: null,
  }),
  'effect.group-attribution': seeded<AttributionPolicy>('effect.group-attribution', {
    minAssignmentShare: { operator: 'GTE', value: 100 },
  }),
  'score.training-weight': seeded<TrainingWeightPolicy>('score.training-weight', {
    mode: 'ADDED_WEIGHT',
    itemScore: 100,
    maxPerQuarterPct: 5,
    cap: 100,
  }),
  'score.grade': seeded<GradePolicy>('score.grade', {
    grades: [
      { grade: 'EXCELLENT', finalScore: { operator: 'GTE', value: 90 } },
      { grade: 'GOOD', finalScore: { operator: 'GTE', value: 80 } },
      { grade: 'MEETS', finalScore: { operator: 'GTE', value: 60 } },
    ],
  }),
  'retraining.loop': seeded<RetrainingPolicy>('retraining.loop', {
    improvementPlanDueDays: 14,
    escalateAfterAttempts: 3,
  }),
  'practice.evaluation': seeded<PracticePolicy>('practice.evaluation', {
    evaluator: 'DEPARTMENT_MANAGER',
    dueDays: 7,
    escalateAfterDays: 14,
    scoreRequiredOnPass: true,
    passMin: { operator: 'GTE', value: 60 },
  }),
  'ingest.rules': seeded<IngestPolicy>('ingest.rules', {
    reopenWindowDays: 90,
    backfillSuppressActions: true,
    maxAgeMonths: 24,
    clockSkewMinutes: 10,
    unknownEmployeeParkDays: 7,
  }),
} as const;

/** A policy with other figures, as a later version would have them. */
export const changed = <Params>(policy: Policy<Params>, params: Partial<Params>): Policy<Params> => ({
  ...policy,
  version: policy.version + 1,
  params: { ...policy.params, ...params },
});

/** Wang Jun completes the negotiation course in the middle of June 2025. */
export const COMPLETION: EventData['training-completed.v1'] = {
  recordId: 'record-1',
  employeeId: 'wang-jun',
  departmentId: 'sales-team-east',
  positionId: 'sales-representative',
  managerId: 'deng-kai',
  courseId: 'negotiation',
  courseCode: 'NEGOTIATION',
  courseVersion: 1,
  category: 'SALES',
  creditType: 'MANDATORY',
  attempt: 1,
  enrolmentSource: 'SELF',
  trainerIds: [],
  startedAt: '2025-06-02T01:00:00.000Z',
  completedAt: '2025-06-14T08:00:00.000Z',
  classHours: 8,
  examScore: 88,
  creditsAwarded: 4,
  skills: [],
  requiresPracticeTask: true,
  practiceTaskId: 'task-1',
  revision: 1,
  status: 'COMPLETED',
};

/** The effect of that completion, or of another course's, as it is opened. */
export const effectOf = (
  effect: Policy<EffectPolicy>,
  completion: Partial<EventData['training-completed.v1']> = {},
): TrainingEffect =>
  openEffect(
    null,
    { ...COMPLETION, ...completion },
    { effectId: 'effect-1', isBackfill: false, window: POLICIES['effect.window'], effect },
  );

/** A month's reading of Wang Jun; money in fen. */
export const readingOf = (
  metricCode: string,
  month: string,
  value: number,
  other: Partial<MetricReading> = {},
): MetricReading => ({
  subjectType: 'EMPLOYEE',
  subjectId: 'wang-jun',
  metricCode,
  period: { type: 'MONTH', start: firstOfMonth(month), end: lastOfMonth(month) },
  sourceSystem: 'performance-system',
  sourceRecordId: null,
  revision: 1,
  status: 'ACTIVE',
  supersededBy: null,
  value,
  unit: metricCode === 'SALES_AMOUNT' ? 'CNY' : '%',
  weight: null,
  mode: 'LIVE',
  reason: null,
  batchId: null,
  receivedAt: '2025-10-08T10:00:00.000Z',
  ...other,
});

export const BASELINE = ['2025-03', '2025-04', '2025-05'] as const;
export const TRACKING = ['2025-07', '2025-08', '2025-09'] as const;

/** One metric that stood at `before` in each month of the baseline and at `after` in each month of the window. */
export const beforeAndAfter = (
  metricCode: string,
  before: number,
  after: number,
  other: Partial<MetricReading> = {},
): MetricReading[] => [
  ...BASELINE.map((month) => readingOf(metricCode, month, before, other)),
  ...TRACKING.map((month) => readingOf(metricCode, month, after, other)),
];

/** Sales of 300,000 yuan in the baseline and `growthPct` more in the window. */
export const salesGrowing = (growthPct: number): MetricReading[] =>
  beforeAndAfter('SALES_AMOUNT', 10_000_000, 100_000 * (100 + growthPct));
