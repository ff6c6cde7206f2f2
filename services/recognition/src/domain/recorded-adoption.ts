import type { EventData } from '@ladder/contracts';
import type { AdoptionFact, AwardFacts } from './award-facts.ts';

/** Row 16: one fact per case. The later adoption counts, and a withdrawal wins over the adoption that it takes back. */
export function recordAdoption(facts: AwardFacts, data: EventData['knowledge-case-adopted.v1']): AwardFacts {
  const known = facts.adoptions.find(({ caseId }) => caseId === data.caseId);
  if (known && !supersedes(data, known)) return facts;
  const adoption: AdoptionFact = {
    caseId: data.caseId,
    title: data.title,
    courseId: data.courseId ?? null,
    adoptedAt: data.adoptedAt,
    withdrawn: data.withdrawn,
  };
  return { ...facts, adoptions: [...facts.adoptions.filter(({ caseId }) => caseId !== data.caseId), adoption] };
}

const supersedes = (data: EventData['knowledge-case-adopted.v1'], known: AdoptionFact): boolean =>
  data.adoptedAt === known.adoptedAt
    ? data.withdrawn && !known.withdrawn
    : Date.parse(data.adoptedAt) > Date.parse(known.adoptedAt);
