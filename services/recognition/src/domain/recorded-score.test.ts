import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { noAwardFacts } from './award-facts.ts';
import { recordScore } from './recorded-score.ts';

const score: EventData['performance-updated.v1'] = {
  kind: 'SCORE',
  sourceSystem: 'performance',
  sourceRecordId: 'score-1',
  revision: 3,
  quarter: 'Q:2024-2',
  baseScore: 87,
  trainingWeightPct: 5,
  finalScore: 92,
  grade: 'EXCELLENT',
  locked: true,
};
const facts = recordScore(noAwardFacts('he-jing'), score);

describe('quarterly scores as recognition knows them', () => {
  test('are one fact per quarter, by the highest revision', () => {
    expect(facts.quarters).toEqual([{ quarter: 'Q:2024-2', finalScore: 92, locked: true, revision: 3 }]);
    expect(recordScore(facts, { ...score, revision: 2, finalScore: 80 })).toBe(facts);
    expect(recordScore(facts, { ...score, revision: 4, finalScore: 90 }).quarters).toMatchObject([{ finalScore: 90 }]);
  });

  test('are not touched by an archive entry', () => {
    const entry: EventData['performance-updated.v1'] = {
      kind: 'ARCHIVE',
      sourceSystem: 'performance',
      sourceRecordId: 'entry-1',
      revision: 1,
      entryId: 'entry-1',
      entryKind: 'NOTE',
      refs: [],
    };
    expect(recordScore(facts, entry)).toBe(facts);
  });
});
