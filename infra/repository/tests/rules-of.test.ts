import { describe, expect, test } from '@jest/globals';
import { repositoryRoot } from '../src/repository-root.ts';
import { rulesOf } from '../src/rules-of.ts';

/** How many rules each chapter of the specification has. */
const CHAPTERS = { TR: 41, DV: 12, PF: 21, PR: 22, RC: 18, XD: 11 };

describe('the index of rules', () => {
  test('holds the 125 rules of the specification in its order', () => {
    const expected = Object.entries(CHAPTERS).flatMap(([chapter, count]) =>
      Array.from({ length: count }, (_, at) => `${chapter}-${String(at + 1).padStart(2, '0')}`),
    );
    expect(expected).toHaveLength(125);
    expect(rulesOf(repositoryRoot).map(({ id }) => id)).toEqual(expected);
  });

  test('gives every rule a worked example and a policy', () => {
    for (const { examples, policies } of rulesOf(repositoryRoot)) {
      expect(examples).toBeGreaterThan(0);
      expect(policies.length).toBeGreaterThan(0);
    }
  });
});
