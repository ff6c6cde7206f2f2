import { describe, expect, test } from '@jest/globals';
import { COMPETENCIES_MAX, NEXT_POSITIONS_MAX, refusePositionLists } from './refuse-position-lists.ts';

const skills = (count: number, requiredLevel = 3) =>
  Array.from({ length: count }, (_, index) => ({ skillId: `skill-${index}`, requiredLevel }));
const posts = (count: number) => Array.from({ length: count }, (_, index) => `post-${index}`);
const refusal = (competencies: ReturnType<typeof skills>, nextPositionIds: string[] = []) =>
  refusePositionLists({ competencies, nextPositionIds });

describe('the lists of a position', () => {
  test('up to 50 skills and 20 next positions', () => {
    expect(refusal(skills(COMPETENCIES_MAX), posts(NEXT_POSITIONS_MAX))).toBeNull();
    expect(refusal(skills(COMPETENCIES_MAX + 1))).toMatchObject({
      code: 'MALFORMED',
      facts: { field: 'competencies' },
    });
    expect(refusal([], posts(NEXT_POSITIONS_MAX + 1))).toMatchObject({ facts: { field: 'nextPositionIds' } });
  });

  test('levels from 1 to 5', () => {
    expect(refusal(skills(1, 1))).toBeNull();
    expect(refusal(skills(1, 5))).toBeNull();
    expect(refusal(skills(1, 0))).toMatchObject({ facts: { field: 'requiredLevel', value: 0 } });
    expect(refusal(skills(1, 6))).toMatchObject({ facts: { field: 'requiredLevel', value: 6 } });
  });

  test('ids of skills and positions in their form', () => {
    expect(refusal([{ skillId: 'Python', requiredLevel: 2 }])).toMatchObject({ facts: { field: 'skillId' } });
    expect(refusal([], ['junior manager'])).toMatchObject({ facts: { field: 'nextPositionId' } });
  });
});
