import { describe, expect, test } from '@jest/globals';
import type { InboundScore } from '@ladder/contracts';
import type { BaseScore } from './base-score.ts';
import { judgeBaseScore } from './base-score.ts';
import { POLICIES } from './samples.ts';

const MESSAGE: InboundScore = {
  kind: 'SCORE',
  sourceSystem: 'performance-system',
  revision: 1,
  subjectId: 'wang-jun',
  quarter: 'Q:2025-3',
  baseScore: 80,
};
const judge = (
  data: Partial<InboundScore> = {},
  earlier: readonly BaseScore[] = [],
  arrival: { readonly arrivedAt?: string; readonly employeeId?: string | null } = {},
) =>
  judgeBaseScore(
    earlier,
    { ...MESSAGE, ...data },
    { employeeId: 'wang-jun', mode: undefined, arrivedAt: '2025-10-08T10:00:00.000Z', ...arrival },
    POLICIES['ingest.rules'],
  );
const stored = (data: Partial<InboundScore> = {}, earlier: readonly BaseScore[] = []): BaseScore => {
  const verdict = judge(data, earlier);
  if (!('stated' in verdict)) throw new Error(`not stored but ${verdict.outcome}`);
  return verdict.stated;
};

describe('PF-16 base scores from outside', () => {
  test('the highest revision counts, the same one again is a duplicate or a conflict', () => {
    const first = stored();
    expect(first).toMatchObject({ employeeId: 'wang-jun', quarter: 'Q:2025-3', baseScore: 80, mode: 'LIVE' });
    expect(judge({}, [first])).toEqual({ outcome: 'DUPLICATE' });
    expect(judge({ baseScore: 80.5 }, [first])).toEqual({ outcome: 'CONFLICT' });
    expect(judge({ revision: 2, baseScore: 78 }, [first])).toMatchObject({
      outcome: 'ACCEPTED',
      superseded: { supersededBy: 2 },
    });
    expect(judge({}, [stored({ revision: 2 })])).toMatchObject({ outcome: 'STALE' });
  });

  test('a withdrawn score has no figure', () => {
    expect(stored({ revision: 2, status: 'WITHDRAWN', baseScore: 80 }, [stored()])).toMatchObject({ baseScore: null });
  });

  test('a score has two decimals at most', () => {
    expect(judge({ baseScore: 81.25 })).toMatchObject({ outcome: 'ACCEPTED' });
    expect(judge({ baseScore: 81.255 })).toEqual({
      outcome: 'REJECTED',
      code: 'TOO_MANY_DECIMALS',
      pointer: '/data/baseScore',
    });
  });

  test('may come once the quarter has begun, not before', () => {
    const quarter = 'Q:2025-4';
    expect(judge({ quarter }, [], { arrivedAt: '2025-09-30T15:50:00.000Z' })).toMatchObject({ outcome: 'ACCEPTED' });
    expect(judge({ quarter }, [], { arrivedAt: '2025-09-30T15:49:59.999Z' })).toEqual({
      outcome: 'QUARANTINED',
      code: 'FUTURE',
    });
  });

  test('of somebody unknown is held', () => {
    expect(judge({}, [], { employeeId: null })).toEqual({ outcome: 'QUARANTINED', code: 'UNKNOWN_SUBJECT' });
  });
});
