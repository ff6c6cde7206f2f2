import { accept, isRejected } from '@ladder/decision';
import type { Decision } from '@ladder/decision';
import type { CompanyDate } from '@ladder/figures';
import type { AwardFacts } from './award-facts.ts';
import { performanceScoreOf, scoreAward } from './award-score.ts';
import type { AwardPolicy, AwardScore } from './award-score.ts';
import { countCases } from './case-indicator.ts';
import type { CasePolicy } from './case-indicator.ts';
import { traceEvidence } from './evidence.ts';
import type { Evidence, TraceabilityPolicy } from './evidence.ts';
import { countHours } from './hours-indicator.ts';
import type { HoursPolicy } from './hours-indicator.ts';
import type { Indicator } from './indicator.ts';
import { pinned } from './policy.ts';
import type { Policy, PolicyPin } from './policy.ts';
import { countSessions } from './trainer-indicator.ts';
import type { TrainerPolicy } from './trainer-indicator.ts';
import { awardPoints } from './training-points.ts';
import type { TrainingPoints, TrainingPointsPolicy } from './training-points.ts';

/** Each in the version of the award year's last day (`policyDay`, E44). */
export interface AwardPolicies {
  readonly award: Policy<AwardPolicy>;
  readonly hours: Policy<HoursPolicy>;
  readonly cases: Policy<CasePolicy>;
  readonly trainer: Policy<TrainerPolicy>;
  readonly points: Policy<TrainingPointsPolicy>;
  readonly traceability: Policy<TraceabilityPolicy>;
}

/** Whose score, of which year. */
export interface AwardCandidate {
  readonly facts: AwardFacts;
  readonly hireDate: CompanyDate;
  readonly year: number;
  /** 0..100; null while team contributions are not counted. */
  readonly teamScore: number | null;
}

/** An indicator with the training points that it brings (RC-05). */
export type ScoredIndicator = Indicator & { readonly points: number };

export interface ScoredCandidate {
  readonly employeeId: string;
  readonly year: number;
  readonly score: AwardScore;
  readonly indicators: readonly ScoredIndicator[];
  readonly evidence: readonly Evidence[];
  /** Every version that was used. */
  readonly policies: readonly PolicyPin[];
}

/** RC-02 to RC-04: the three indicators of a year, in the order HOURS, CASE, TRAINER. */
export const countIndicators = (
  { facts, hireDate, year }: AwardCandidate,
  policies: Pick<AwardPolicies, 'hours' | 'cases' | 'trainer'>,
): readonly Indicator[] => [
  countHours(facts, year, hireDate, policies.hours),
  countCases(facts, year, policies.cases),
  countSessions(facts, year, policies.trainer),
];

/** RC-01 to RC-07 in one: the score of one employee and award year with its evidence; without any fact it is zero, never absent. */
export function scoreCandidate(
  candidate: AwardCandidate,
  policies: AwardPolicies,
): Decision<ScoredCandidate, never, 'EVIDENCE_NOT_TRACEABLE'> {
  const { facts, year, teamScore } = candidate;
  const indicators = countIndicators(candidate, policies);
  const evidence = traceEvidence(indicators, policies.traceability);
  if (isRejected(evidence)) return evidence;
  const trainingPoints = awardPoints(indicators, policies.points);
  const performanceScore = performanceScoreOf(facts, year);
  const score = scoreAward({ trainingPoints, performanceScore, teamScore }, policies.award);
  return accept({
    employeeId: facts.employeeId,
    year,
    score,
    indicators: indicators.map((indicator) => ({ ...indicator, points: pointsOf(indicator, trainingPoints) })),
    evidence: evidence.state,
    policies: Object.values(policies).map(pinned),
  });
}

const pointsOf = ({ code }: Indicator, { byIndicator }: TrainingPoints): number =>
  byIndicator.find((each) => each.code === code)?.points ?? 0;
