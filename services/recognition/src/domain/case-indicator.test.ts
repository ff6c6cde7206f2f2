import { describe, expect, test } from '@jest/globals';
import data from '../../policies/award.case.json' with { type: 'json' };
import { noAwardFacts } from './award-facts.ts';
import type { AdoptionFact } from './award-facts.ts';
import { countCases } from './case-indicator.ts';
import type { CasePolicy } from './case-indicator.ts';
import type { Policy } from './policy.ts';

const policy = data as Policy<CasePolicy>;
const adopted: AdoptionFact = {
  caseId: 'case-1',
  title: 'Three steps for complaints',
  courseId: 'customer-service-skills',
  adoptedAt: '2024-06-01T01:00:00Z',
  withdrawn: false,
};
const casesOf = (adoptions: readonly AdoptionFact[], casePolicy = policy) =>
  countCases({ ...noAwardFacts('he-jing'), adoptions }, 2024, casePolicy);

describe('RC-03 a practice case in the knowledge base', () => {
  test('RC-03 example 1: 1 case adopted in the year is enough', () => {
    expect(casesOf([adopted])).toMatchObject({
      code: 'CASE',
      value: 1,
      needed: 1,
      met: true,
      sourceRefs: [{ kind: 'KNOWLEDGE_CASE', id: 'case-1', courseId: 'customer-service-skills' }],
    });
  });

  test('RC-03 example 2: 2 cases handed in and none adopted are not', () => {
    // a case that was only handed in is no fact here: nothing tells recognition of it
    expect(casesOf([])).toMatchObject({ value: 0, met: false, sourceRefs: [] });
  });

  test('a case of another year or a withdrawn one does not count', () => {
    expect(casesOf([{ ...adopted, adoptedAt: '2024-12-31T16:00:00Z' }])).toMatchObject({ met: false });
    expect(casesOf([{ ...adopted, withdrawn: true }])).toMatchObject({ met: false });
  });

  test('a case counts only when it follows from a course, unless the policy says otherwise', () => {
    const alone = [{ ...adopted, courseId: null }];
    expect(casesOf(alone)).toMatchObject({ met: false });
    expect(casesOf(alone, { ...policy, params: { ...policy.params, linkedToCourse: false } })).toMatchObject({
      met: true,
    });
  });
});
