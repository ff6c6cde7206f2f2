import { describe, expect, test } from '@jest/globals';
import { refused } from './refused.ts';
import { isTransient, isUnknownCommit } from './transient.ts';

const labelled = (label: string) =>
  Object.assign(new Error('x'), { hasErrorLabel: (asked: string) => asked === label });
const named = (name: string) => Object.assign(new Error('x'), { name });
const coded = (code: number | string) => Object.assign(new Error('x'), { code });

describe('what waiting can cure', () => {
  test.each([
    ['a write conflict', coded(112)],
    ['a step-down', coded(189)],
    ['a transaction error that says so', labelled('TransientTransactionError')],
    ['a commit without an answer', labelled('UnknownTransactionCommitResult')],
    ['a lost connection', named('MongoNetworkError')],
    ['no server', named('MongoServerSelectionError')],
    ['a refused connection', coded('ECONNREFUSED')],
    ['an outage in a bulk write', Object.assign(new Error('x'), { errorResponse: named('MongoNetworkError') })],
    ['an outage in a wrapper', new Error('wrapped', { cause: named('MongoNetworkError') })],
  ])('is %s', (_what, error) => {
    expect(isTransient(error)).toBe(true);
  });

  test.each([
    ['a refusal', refused('NO')],
    ['a duplicate key', coded(11_000)],
    ['a bug', new TypeError('x is undefined')],
    ['a thrown text', 'x'],
    ['nothing', undefined],
  ])('is not %s', (_what, error) => {
    expect(isTransient(error)).toBe(false);
  });

  test('tells an unknown commit from a transaction that may simply run again', () => {
    expect(isUnknownCommit(labelled('UnknownTransactionCommitResult'))).toBe(true);
    expect(isUnknownCommit(labelled('TransientTransactionError'))).toBe(false);
  });
});
