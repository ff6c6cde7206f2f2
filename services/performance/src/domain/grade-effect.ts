import type { Change } from '@ladder/figures';
import { improvementPct, improves, meets, rounded } from '@ladder/figures';
import Big from 'big.js';
import { majorUnitsOf } from './currency.ts';
import type { EffectCondition, EffectPolicy, VerdictTerms } from './effect-policy.ts';
import type { MetricDefinition } from './metric-definition.ts';
import { metricDefinition } from './metric-definition.ts';
import type { EffectVerdict, Improvement, InsufficientReason } from './training-effect.ts';
import type { WindowFigure, WindowGap } from './window-figure.ts';
import { isGap } from './window-figure.ts';

/** One metric of a policy before and after the course. */
export interface MeasuredMetric {
  readonly code: string;
  readonly before: WindowFigure | WindowGap;
  readonly after: WindowFigure | WindowGap;
}

/** Decimals that are kept of a quotient. */
const STORED_DECIMALS = 6;

type Graded = Omit<EffectVerdict, 'inputs' | 'mixedWeights'>;

/**
 * PF-03, PF-05, PF-06, PF-07, PF-09, PF-10, PF-11: the first verdict of the policy all of whose conditions hold, else its
 * `otherwise`. A metric is needed only where a verdict turns on it (edge case E6): a condition that fails decides
 * without the others, and one that cannot be computed leaves the verdict open, which is INSUFFICIENT_DATA.
 */
export function gradeEffect(metrics: readonly MeasuredMetric[], policy: EffectPolicy): Graded {
  const improvements = metrics.map(improvementOf);
  const holds = (condition: EffectCondition): boolean | null => {
    const metric = metrics.find(({ code }) => code === condition.metric);
    return metric === undefined ? null : satisfies(metric, condition);
  };
  const target = policy.target === null ? null : holds(policy.target);
  const terms = decidingTerms(metrics, policy, holds);
  if (typeof terms === 'string') return insufficient(terms, improvements);
  return {
    grade: terms.grade,
    insufficientReason: null,
    improvements,
    contributionPct: terms.contributionPct === 'MEAN' ? meanImprovement(improvements) : terms.contributionPct,
    scoreWeightPct: terms.scoreWeightPct,
    nominateCase: terms.nominateCase,
    isTargetReached: target,
  };
}

/** A verdict that says only why there is none. */
export const insufficient = (reason: InsufficientReason, improvements: readonly Improvement[]): Graded => ({
  grade: 'INSUFFICIENT_DATA',
  insufficientReason: reason,
  improvements,
  contributionPct: null,
  scoreWeightPct: 0,
  nominateCase: false,
  isTargetReached: null,
});

function decidingTerms(
  metrics: readonly MeasuredMetric[],
  policy: EffectPolicy,
  holds: (condition: EffectCondition) => boolean | null,
): VerdictTerms | InsufficientReason {
  // A policy that only measures has no condition that could miss a month, so all months are asked for here.
  if (policy.verdicts.length === 0) return metrics.map(gapOf).find((gap) => gap !== null) ?? policy.otherwise;
  for (const rule of policy.verdicts) {
    const results = rule.when.map((condition) => ({ condition, result: holds(condition) }));
    if (results.every(({ result }) => result === true)) return rule;
    const open = results.find(({ result }) => result === null);
    if (open !== undefined && !results.some(({ result }) => result === false)) {
      return reasonFor(metrics.find(({ code }) => code === open.condition.metric));
    }
  }
  return policy.otherwise;
}

/** Mean over the policy's metrics, clamped once and not below 0 (edge case E15); null when one of them is unknown. */
function meanImprovement(improvements: readonly Improvement[]): number | null {
  const known = improvements.flatMap(({ pct }) => (pct === null ? [] : [new Big(pct)]));
  if (known.length === 0 || known.length < improvements.length) return null;
  const mean = known.reduce((total, pct) => total.plus(pct), new Big(0)).div(known.length);
  return rounded(mean.lt(0) ? 0 : mean, STORED_DECIMALS);
}

function satisfies(metric: MeasuredMetric, condition: EffectCondition): boolean | null {
  const change = changeOf(metric);
  if (change === null) return null;
  if (condition.change === 'RELATIVE') return improves(change, condition);
  const gain = change.better === 'HIGHER' ? change.after.minus(change.before) : change.before.minus(change.after);
  return meets(gain.minus(change.scale.times(condition.value)), { operator: condition.operator, value: 0 });
}

/** Before and after brought to one denominator, `scale`: their ratio is exact, and no quotient has been rounded. */
function changeOf({ after, before, code }: MeasuredMetric): (Change & { readonly scale: Big }) | null {
  const definition = metricDefinition(code);
  if (definition === undefined || isGap(before) || isGap(after) || before.unit !== after.unit) return null;
  return {
    before: before.total.times(after.over),
    after: after.total.times(before.over),
    better: definition.better,
    scale: before.over.times(after.over),
  };
}

function improvementOf(metric: MeasuredMetric): Improvement {
  const { after, before, code } = metric;
  const definition = metricDefinition(code);
  const change = changeOf(metric);
  const pct = change === null ? null : improvementPct(change);
  return {
    code,
    unit: unitOf(metric, definition),
    before: shown(before, definition),
    after: shown(after, definition),
    pct: pct === null ? null : pct.toNumber(),
  };
}

function unitOf({ after, before }: MeasuredMetric, definition: MetricDefinition | undefined): string {
  const stated = [after, before]
    .flatMap((figure) => figure.readings.map(({ unit }) => unit))
    .find((unit) => unit !== null);
  if (stated !== undefined && stated !== null) return stated;
  return definition === undefined || definition.unit === 'MONEY' ? COMPANY_CURRENCY : definition.unit;
}

/** Named for money of which no month is known. */
const COMPANY_CURRENCY = 'CNY';

function shown(figure: WindowFigure | WindowGap, definition: MetricDefinition | undefined): number | null {
  if (isGap(figure)) return null;
  const value = figure.total.div(figure.over);
  return rounded(definition?.unit === 'MONEY' ? majorUnitsOf(value, figure.unit) : value, STORED_DECIMALS);
}

function gapOf({ after, before }: MeasuredMetric): InsufficientReason | null {
  if (isGap(before)) return before.gap;
  if (isGap(after)) return after.gap;
  return before.unit === after.unit ? null : 'MIXED_CURRENCY';
}

const reasonFor = (metric: MeasuredMetric | undefined): InsufficientReason =>
  metric === undefined ? 'MISSING_MONTHS' : (gapOf(metric) ?? 'ZERO_BASELINE');
