import { accept, reject } from '@ladder/decision';
import type { Decision } from '@ladder/decision';
import { sumOf } from './indicator.ts';
import type { Indicator, IndicatorCode, SourceRef } from './indicator.ts';
import type { Policy } from './policy.ts';

export interface TraceabilityPolicy {
  readonly sourceRefsRequired: boolean;
}

/** What a nomination shows for one indicator. */
export interface Evidence {
  readonly indicator: IndicatorCode;
  readonly value: number;
  readonly met: boolean;
  readonly sourceRefs: readonly SourceRef[];
}

/** RC-07: every value is shown with the sources that make it up; a value that its sources do not add up to is refused. */
export function traceEvidence(
  indicators: readonly Indicator[],
  { params }: Policy<TraceabilityPolicy>,
): Decision<readonly Evidence[], never, 'EVIDENCE_NOT_TRACEABLE'> {
  const untraced = indicators.find(({ value, sourceRefs }) => sumOf(sourceRefs) !== value);
  if (params.sourceRefsRequired && untraced) {
    const { code, value, sourceRefs } = untraced;
    return reject('EVIDENCE_NOT_TRACEABLE', { indicator: code, value, traced: sumOf(sourceRefs) });
  }
  return accept(indicators.map(({ code, value, met, sourceRefs }) => ({ indicator: code, value, met, sourceRefs })));
}
