import { describe, expect, test } from '@jest/globals';
import { archiveContribution } from './archive-contribution.ts';
import { evaluateEffect } from './evaluate-effect.ts';
import { beforeAndAfter, effectOf, POLICIES, salesGrowing } from './samples.ts';
import type { TrainingEffect } from './training-effect.ts';

const negotiation = POLICIES['effect.sales-negotiation'];
const at = '2025-10-09T01:00:00.000Z';
const graded = (growthPct: number, on: TrainingEffect = effectOf(negotiation)) =>
  evaluateEffect(
    on,
    {
      readings: [...salesGrowing(growthPct), ...beforeAndAfter('CUSTOMER_RETENTION_RATE', 70, 77.7)],
      subjectId: 'wang-jun',
      at,
      isBackfill: false,
    },
    { effect: negotiation, ingest: POLICIES['ingest.rules'] },
  ).state;

describe('PF-03, PF-06 contribution in the archive', () => {
  test('an excellent training enters with its contribution and is told', () => {
    const { events, state } = archiveContribution(null, graded(17), 'entry-1');
    expect(state?.entry).toMatchObject({
      kind: 'TRAINING_CONTRIBUTION',
      source: 'effect/effect-1',
      revision: 1,
      value: 14,
      refs: ['effect/effect-1', 'record/record-1'],
      at,
    });
    expect(events).toEqual([
      {
        type: 'performance-updated.v1',
        key: 'wang-jun',
        time: at,
        policy: { key: 'effect.sales-negotiation', version: 1 },
        data: {
          kind: 'ARCHIVE',
          sourceSystem: 'performance',
          sourceRecordId: 'effect/effect-1',
          revision: 1,
          entryId: 'entry-1',
          entryKind: 'TRAINING_CONTRIBUTION',
          refs: ['effect/effect-1', 'record/record-1'],
          courseId: 'negotiation',
          value: 14,
        },
      },
    ]);
  });

  test('a revision adds an entry and marks the one before', () => {
    const first = archiveContribution(null, graded(17), 'entry-1').state!.entry;
    expect(archiveContribution(first, graded(9, graded(17)), 'entry-2').state).toMatchObject({
      entry: { id: 'entry-2', revision: 2, value: 10, state: 'CONFIRMED' },
      superseded: { id: 'entry-1', supersededBy: 2 },
    });
  });

  test('below target nothing is entered, but what was entered is withdrawn', () => {
    expect(archiveContribution(null, graded(3), 'entry-1')).toEqual({ outcome: 'accepted', state: null, events: [] });
    const first = archiveContribution(null, graded(17), 'entry-1').state!.entry;
    const withdrawn = archiveContribution(first, graded(3, graded(17)), 'entry-2');
    expect(withdrawn).toMatchObject({
      state: { entry: { state: 'WITHDRAWN', value: 0 } },
      events: [{ data: { value: 0 } }],
    });
    expect(archiveContribution(withdrawn.state!.entry, graded(2), 'entry-3').state).toBeNull();
  });

  test('before its verdict an effect has no entry', () => {
    expect(archiveContribution(null, effectOf(negotiation), 'entry-1').state).toBeNull();
  });
});
