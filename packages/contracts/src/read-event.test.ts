import { describe, expect, test } from '@jest/globals';
import { readPackageJson } from './package-files.ts';
import { readEvent } from './read-event.ts';

type Message = Record<string, unknown> & { readonly data: Record<string, unknown> };

const folder = 'events/external/examples/performance-updated.inbound.v1';
const september = readPackageJson(`${folder}/wang-jun-september.json`) as Message;
const line = readPackageJson(`${folder}/good-line-metrics.json`) as Message;
const completion = readPackageJson('events/training/examples/training-completed.v1/good-completed.json') as Message;
const message = (body: unknown): { value: Uint8Array } => ({ value: new TextEncoder().encode(JSON.stringify(body)) });
const inbound = (body: unknown): ReturnType<typeof readEvent> =>
  readEvent('performance-updated.inbound.v1', message(body));

describe('reading an event', () => {
  test('gives a platform event as it was sent', () => {
    expect(readEvent('training-completed.v1', message(completion))).toEqual({ outcome: 'read', event: completion });
  });

  test('demands of a platform event what an outside system may leave out', () => {
    const { mode, ...withoutMode } = completion;
    expect(mode).toBe('live');
    expect(readEvent('training-completed.v1', message(withoutMode))).toMatchObject({
      outcome: 'invalid',
      errors: [{ pointer: '/mode', code: 'MISSING' }],
    });
  });

  test('tells an unreadable message from an invalid one', () => {
    expect(readEvent('training-completed.v1', { value: null })).toEqual({ outcome: 'unreadable', reason: 'EMPTY' });
    expect(readEvent('training-completed.v1', message({ ...completion, data: [] }))).toMatchObject({
      outcome: 'invalid',
      errors: [{ pointer: '/data', code: 'WRONG_TYPE' }],
      envelope: { id: completion.id },
    });
  });

  test('takes an inbound revision above 1 for a correction, unless the message says what it is', () => {
    const revised = { ...september, data: { ...september.data, revision: 2 } };
    expect(inbound(september)).toMatchObject({ event: { mode: 'live' } });
    expect(inbound(revised)).toMatchObject({ event: { mode: 'correction' } });
    expect(inbound({ ...revised, mode: 'backfill' })).toMatchObject({ event: { mode: 'backfill' } });
  });

  test('names a unit by its kind', () => {
    expect(inbound(line)).toMatchObject({
      event: { subject: 'production-line/line-3', correlationid: 'batch-2025-09' },
    });
  });

  test('reads a second delivery like the first', () => {
    expect(inbound(september)).toEqual(inbound(september));
  });

  test('refuses a number that is not finite', () => {
    const text = JSON.stringify(september).replace('117000', '1e999');
    expect(readEvent('performance-updated.inbound.v1', { value: new TextEncoder().encode(text) })).toMatchObject({
      outcome: 'invalid',
      errors: [{ pointer: '/data/metrics/0/value', code: 'WRONG_TYPE' }],
    });
  });
});
