import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { noAwardFacts } from './award-facts.ts';
import { recordAdoption } from './recorded-adoption.ts';

const adopted: EventData['knowledge-case-adopted.v1'] = {
  caseId: 'case-1',
  kind: 'PRACTICE_CASE',
  title: 'Three steps for complaints',
  authorId: 'he-jing',
  courseId: 'customer-service-skills',
  adoptedAt: '2024-06-01T01:00:00Z',
  reviewerId: 'hr-1',
  withdrawn: false,
};
const withdrawal = { ...adopted, withdrawn: true };
const nobody = noAwardFacts('he-jing');

describe('adopted cases as recognition knows them', () => {
  test('are kept once', () => {
    const facts = recordAdoption(nobody, adopted);
    expect(facts.adoptions).toEqual([
      {
        caseId: 'case-1',
        title: 'Three steps for complaints',
        courseId: 'customer-service-skills',
        adoptedAt: '2024-06-01T01:00:00Z',
        withdrawn: false,
      },
    ]);
    expect(recordAdoption(facts, adopted)).toBe(facts);
  });

  test('are taken back by a withdrawal, in either order', () => {
    expect(recordAdoption(recordAdoption(nobody, adopted), withdrawal).adoptions).toMatchObject([{ withdrawn: true }]);
    expect(recordAdoption(recordAdoption(nobody, withdrawal), adopted).adoptions).toMatchObject([{ withdrawn: true }]);
  });

  test('count again when adopted again later', () => {
    const again = recordAdoption(recordAdoption(nobody, withdrawal), { ...adopted, adoptedAt: '2024-09-01T01:00:00Z' });
    expect(again.adoptions).toMatchObject([{ withdrawn: false }]);
  });
});
