import { describe, expect, test } from '@jest/globals';
import { summaryOf } from './follow-log.ts';

describe('what the terminal shows of a log', () => {
  test('is a warning or an error, with its reason, in one line', () => {
    const line = JSON.stringify({ level: 'warn', msg: 'relay waits', err: { message: 'connect\nECONNREFUSED' } });
    expect(summaryOf(line)).toEqual(['warn relay waits (connect ECONNREFUSED)']);
    expect(summaryOf(JSON.stringify({ level: 'error', msg: 'request failed' }))).toEqual(['error request failed']);
  });

  test('is nothing of what needs no attention, and nothing of what is not ours', () => {
    expect(summaryOf(JSON.stringify({ level: 'info', msg: 'ready' }))).toEqual([]);
    expect(summaryOf('    at Server.setupListenHandle')).toEqual([]);
    expect(summaryOf('')).toEqual([]);
    expect(summaryOf('null')).toEqual([]);
  });
});
