import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createBusinessClock, moveBusinessClock } from './business-clock.ts';

const TOLERANCE_MS = 2_000;
const file = () => join(mkdtempSync(join(tmpdir(), 'ladder-clock-')), 'clock.json');
const isNear = (actual: string, expected: string) =>
  expect(Math.abs(Date.parse(actual) - Date.parse(expected))).toBeLessThan(TOLERANCE_MS);

describe('the business clock', () => {
  test('is the wall clock when nothing is configured', () => {
    expect(createBusinessClock({}).offsetMs()).toBe(0);
  });

  test('starts at the configured instant and runs on after a restart', () => {
    const path = file();
    isNear(createBusinessClock({ file: path, startAt: '2025-10-09T09:00:00+08:00' }).now(), '2025-10-09T01:00:00Z');
    const again = createBusinessClock({ file: path, startAt: '2030-01-01T00:00:00Z' });
    isNear(again.now(), '2025-10-09T01:00:00Z');
  });

  test('moves for everybody who shares the file', () => {
    const path = file();
    const clock = createBusinessClock({ file: path, startAt: '2025-10-09T09:00:00+08:00' });
    clock.now();
    moveBusinessClock(path, '2026-01-01T00:00:00Z');
    isNear(clock.now(), '2026-01-01T00:00:00Z');
  });

  test('refuses what is not an instant', () => {
    expect(() => createBusinessClock({ file: file(), startAt: 'tomorrow' })).toThrow(RangeError);
  });
});
