import type { NewEvent } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { CompanyDate, Instant } from '@ladder/figures';
import { addDays, companyDate } from '@ladder/figures';
import type { IngestPolicy } from './arrival.ts';
import type { EffectPolicy } from './effect-policy.ts';
import { effectEvaluated } from './effect-evaluated.ts';
import type { MeasuredMetric } from './grade-effect.ts';
import { gradeEffect, insufficient } from './grade-effect.ts';
import { isComplete, measureEffect } from './measure-effect.ts';
import type { MetricReading } from './metric-reading.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';
import type { EffectInput, EffectVerdict, TrainingEffect } from './training-effect.ts';
import { isGap } from './window-figure.ts';

/** What is known when an effect is looked at. */
export interface EffectEvidence {
  /** The effective readings of the subject; those of other metrics and months are ignored. */
  readonly readings: readonly MetricReading[];
  /** Whose figures count: the employee, or the unit of PF-17; null when he was not there for the whole window. */
  readonly subjectId: string | null;
  readonly at: Instant;
  /** Whether a backfill led here. */
  readonly isBackfill: boolean;
}

export interface EvaluationPolicies {
  /** In force at the first verdict, the pinned version at every later one (edge case E7). */
  readonly effect: Policy<EffectPolicy>;
  readonly ingest: Policy<IngestPolicy>;
}

/**
 * PF-02, PF-16: an effect is graded as soon as all months are in, at the latest on its deadline, and anew when a figure
 * changes; the same result makes no new revision, and after the reopen window nothing changes any more. Throws a
 * RangeError for another policy version than the one that the effect keeps.
 */
export function evaluateEffect(
  effect: TrainingEffect,
  evidence: EffectEvidence,
  { effect: policy, ingest }: EvaluationPolicies,
): Accepted<TrainingEffect, NewEvent<'training-effect-evaluated.v1'>> {
  refuseOtherVersion(effect, policy);
  const today = companyDate(evidence.at);
  if (effect.status === 'CANCELLED' || isClosedForCorrection(effect, today, ingest)) return accept(effect);
  const metrics = measureEffect(effect, evidence.readings, policy.params, today);
  if (!isDue(effect, metrics, today, evidence.subjectId)) return accept(effect);
  const verdict = verdictOf(metrics, policy.params, evidence.subjectId);
  const subjectId = evidence.subjectId ?? effect.subjectId;
  if (effect.verdict !== null && subjectId === effect.subjectId && sameResult(effect.verdict, verdict))
    return accept(effect);
  const evaluated: TrainingEffect = {
    ...effect,
    subjectId,
    policy: pinned(policy),
    status: effect.revision === 0 ? 'EVALUATED' : 'REVISED',
    verdict,
    firstEvaluatedAt: effect.firstEvaluatedAt ?? evidence.at,
    evaluatedAt: evidence.at,
    isSilent: effect.isSilent || (evidence.isBackfill && ingest.params.backfillSuppressActions),
    revision: effect.revision + 1,
  };
  return accept(evaluated, [effectEvaluated(evaluated, verdict, evidence.at)]);
}

/**
 * PF-16: whether a correction comes too late to change a verdict; then the figure is stored with the code EFFECT_CLOSED
 * and HR is told. The last good day is `reopenWindowDays` after the first verdict (edge case E23).
 */
export const isClosedForCorrection = (
  { firstEvaluatedAt }: TrainingEffect,
  today: CompanyDate,
  { params }: Policy<IngestPolicy>,
): boolean => firstEvaluatedAt !== null && today > addDays(companyDate(firstEvaluatedAt), params.reopenWindowDays);

function refuseOtherVersion(
  { effectPolicyKey, id, policy: kept }: TrainingEffect,
  { key, version }: Policy<unknown>,
): void {
  if (key !== effectPolicyKey) throw new RangeError(`effect ${id} is graded by ${effectPolicyKey}, not by ${key}`);
  if (kept !== null && kept.version !== version) {
    throw new RangeError(`effect ${id} keeps version ${kept.version} of ${key}, not ${version}`);
  }
}

function isDue(
  { deadline, verdict, window }: TrainingEffect,
  metrics: readonly MeasuredMetric[],
  today: CompanyDate,
  subjectId: string | null,
): boolean {
  if (today <= window.end) return false;
  // A verdict whose figure was taken back does not stand until the deadline.
  if (verdict !== null || subjectId === null || today >= deadline) return true;
  return metrics.every(isComplete);
}

function verdictOf(metrics: readonly MeasuredMetric[], policy: EffectPolicy, subjectId: string | null): EffectVerdict {
  if (subjectId === null) return { ...insufficient('MOVED', []), mixedWeights: [], inputs: [] };
  return {
    ...gradeEffect(metrics, policy),
    mixedWeights: metrics.filter(({ after, before }) => isMixed(before) || isMixed(after)).map(({ code }) => code),
    inputs: metrics.flatMap(({ after, before }) => [...before.readings, ...after.readings].map(inputOf)),
  };
}

const isMixed = (figure: MeasuredMetric['before']): boolean => !isGap(figure) && figure.isMixedWeights;

const inputOf = ({ metricCode, period, revision, sourceSystem, unit, value, weight }: MetricReading): EffectInput => ({
  metricCode,
  month: period.start,
  sourceSystem,
  revision,
  value,
  unit,
  weight,
});

/** Whether two verdicts say the same to others; their inputs may differ. */
const sameResult = (one: EffectVerdict, other: EffectVerdict): boolean => resultOf(one) === resultOf(other);

const resultOf = (verdict: EffectVerdict): string =>
  JSON.stringify([
    verdict.grade,
    verdict.insufficientReason,
    verdict.contributionPct,
    verdict.scoreWeightPct,
    verdict.nominateCase,
    verdict.improvements.map(({ after, before, code, pct, unit }) => [code, unit, before, after, pct]),
  ]);
