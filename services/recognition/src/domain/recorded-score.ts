import type { EventData } from '@ladder/contracts';
import type { AwardFacts, QuarterFact } from './award-facts.ts';

/** Row 2, kind SCORE: one fact per quarter, by its highest revision; metrics and archive entries say nothing here. */
export function recordScore(facts: AwardFacts, data: EventData['performance-updated.v1']): AwardFacts {
  if (data.kind !== 'SCORE') return facts;
  const known = facts.quarters.find(({ quarter }) => quarter === data.quarter);
  if (known && known.revision >= data.revision) return facts;
  const { quarter, finalScore, locked, revision } = data;
  const score: QuarterFact = { quarter, finalScore, locked, revision };
  return { ...facts, quarters: [...facts.quarters.filter((other) => other.quarter !== quarter), score] };
}
