import { describe, expect, test } from '@jest/globals';
import type { InboundArchive } from '@ladder/contracts';
import type { InboundEntry } from './judge-archive-entry.ts';
import { judgeArchiveEntry } from './judge-archive-entry.ts';
import { POLICIES } from './samples.ts';

const MESSAGE: InboundArchive = {
  kind: 'ARCHIVE',
  sourceSystem: 'performance-system',
  revision: 1,
  sourceRecordId: 'feedback-77',
  subjectId: 'he-jing',
  entryKind: 'CUSTOMER_FEEDBACK',
  date: '2025-09-18',
  value: 4.5,
};
const judge = (
  data: Partial<InboundArchive> = {},
  earlier: readonly InboundEntry[] = [],
  employeeId: string | null = 'he-jing',
) =>
  judgeArchiveEntry(
    earlier,
    { ...MESSAGE, ...data },
    { entryId: 'entry-1', employeeId, arrivedAt: '2025-09-19T00:00:00.000Z' },
    POLICIES['ingest.rules'],
  );
const stored = (data: Partial<InboundArchive> = {}): InboundEntry => {
  const verdict = judge(data);
  if (!('stated' in verdict)) throw new Error(`not stored but ${verdict.outcome}`);
  return verdict.stated;
};

describe('PF-16 archive entries from outside', () => {
  test('are kept under the sender and its record', () => {
    expect(stored()).toMatchObject({
      id: 'entry-1',
      kind: 'CUSTOMER_FEEDBACK',
      source: 'performance-system/feedback-77',
      state: 'CONFIRMED',
      value: 4.5,
      at: '2025-09-17T16:00:00.000Z',
    });
  });

  test('said again with anything different they are a conflict', () => {
    const metric = { code: 'COMPLAINT_RATE', before: 2, after: 1.5, pct: 25 };
    expect(judge({}, [stored()])).toEqual({ outcome: 'DUPLICATE' });
    expect(judge({ metric }, [stored({ metric })])).toEqual({ outcome: 'DUPLICATE' });
    for (const other of [
      { value: 4 },
      { date: '2025-09-17' },
      { refs: ['r-1'] },
      { courseId: 'leadership' },
      { metric },
    ]) {
      expect(judge(other, [stored()])).toEqual({ outcome: 'CONFLICT' });
    }
  });

  test('are withdrawn by a revision, and held while they lie ahead or nobody is known', () => {
    expect(judge({ revision: 2, status: 'WITHDRAWN' }, [stored()])).toMatchObject({
      outcome: 'ACCEPTED',
      stated: { state: 'WITHDRAWN' },
    });
    expect(judge({ date: '2025-09-19' })).toMatchObject({ outcome: 'ACCEPTED' });
    expect(judge({ date: '2025-09-20' })).toEqual({ outcome: 'QUARANTINED', code: 'FUTURE' });
    expect(judge({}, [], null)).toEqual({ outcome: 'QUARANTINED', code: 'UNKNOWN_SUBJECT' });
  });
});
