import { meets } from '@ladder/figures';
import type { Threshold } from '@ladder/figures';
import type { AwardFacts } from './award-facts.ts';
import { isInYear } from './award-year.ts';
import { neededCount } from './indicator.ts';
import type { Indicator, SourceRef } from './indicator.ts';
import { pinned } from './policy.ts';
import type { Policy } from './policy.ts';

export interface CasePolicy {
  readonly adoptedCases: Threshold;
  /** Whether only a case that follows from a course counts. */
  readonly linkedToCourse: boolean;
}

/** RC-03: a case written after training was adopted by the knowledge base in the year and has not been withdrawn. */
export function countCases(facts: AwardFacts, year: number, policy: Policy<CasePolicy>): Indicator {
  const { adoptedCases, linkedToCourse } = policy.params;
  const sourceRefs = facts.adoptions
    .filter(
      ({ withdrawn, adoptedAt, courseId }) =>
        !withdrawn && isInYear(adoptedAt, year) && (courseId !== null || !linkedToCourse),
    )
    .toSorted((a, b) => Date.parse(a.adoptedAt) - Date.parse(b.adoptedAt))
    .map(
      ({ caseId, title, courseId, adoptedAt }): SourceRef => ({
        kind: 'KNOWLEDGE_CASE',
        id: caseId,
        value: 1,
        title,
        courseId,
        adoptedAt,
      }),
    );
  return {
    code: 'CASE',
    value: sourceRefs.length,
    needed: neededCount(adoptedCases),
    met: meets(sourceRefs.length, adoptedCases),
    shown: null,
    sourceRefs,
    policy: pinned(policy),
  };
}
