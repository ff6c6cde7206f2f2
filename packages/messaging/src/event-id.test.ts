import { describe, expect, test } from '@jest/globals';
import { newEventId } from './event-id.ts';

describe('event ids', () => {
  test('are UUIDs of version 7', () => {
    expect(newEventId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('sort by their time', () => {
    expect(newEventId(1_700_000_000_000) < newEventId(1_700_000_000_001)).toBe(true);
    expect(newEventId(0).startsWith('00000000-0000-7')).toBe(true);
  });

  test('do not collide within one millisecond', () => {
    const ids = Array.from({ length: 100_000 }, () => newEventId(1_700_000_000_000));
    expect(new Set(ids).size).toBe(100_000);
  });
});
