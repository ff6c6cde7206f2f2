import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { noFacts } from './facts.ts';
import { recordCase } from './recorded-case.ts';

const approved: EventData['knowledge-case-approved.v1'] = {
  caseId: 'case-1',
  kind: 'TEAM_IMPROVEMENT',
  authorId: 'gao-ming',
  approverId: 'fang-lin',
  approverRole: 'DEPARTMENT_MANAGER',
  approvedAt: '2025-06-10T01:00:00Z',
  withdrawn: false,
};
const withdrawal = { ...approved, withdrawn: true };
const nobody = noFacts('gao-ming');

describe('approved cases as promotion knows them', () => {
  test('are kept once', () => {
    const { facts, corrected } = recordCase(nobody, approved);
    expect(facts.cases).toMatchObject([{ caseId: 'case-1', withdrawn: false }]);
    expect(corrected).toEqual([]);
    expect(recordCase(facts, approved).facts).toBe(facts);
  });

  test('E54: a withdrawal is a correction and wins over the approval that it takes back, in either order', () => {
    const inOrder = recordCase(recordCase(nobody, approved).facts, withdrawal);
    const reversed = recordCase(recordCase(nobody, withdrawal).facts, approved);
    expect(inOrder.corrected).toContain('CASE_APPROVED');
    expect(inOrder.facts.cases).toMatchObject([{ withdrawn: true }]);
    expect(reversed.facts.cases).toMatchObject([{ withdrawn: true }]);
  });

  test('a later approval counts again', () => {
    const withdrawn = recordCase(nobody, withdrawal).facts;
    const again = recordCase(withdrawn, { ...approved, approvedAt: '2025-07-01T01:00:00Z' });
    expect(again.facts.cases).toMatchObject([{ withdrawn: false, approvedAt: '2025-07-01T01:00:00Z' }]);
  });
});
