import { describe, expect, test } from '@jest/globals';
import { importsOf } from '../src/imports-of.ts';

describe('the imports of a file', () => {
  test('are found whatever their form', () => {
    const text = [
      "import './side-effect.ts';",
      "import big from 'big.js';",
      'import {',
      '  accept,',
      '  reject,',
      "} from '@ladder/decision';",
      "export * from './outbox.ts';",
      "export { relay } from './relay.ts';",
      "const files = await import('node:fs');",
    ].join('\n');
    expect(importsOf(text).map(({ specifier, line }) => [specifier, line])).toEqual([
      ['./side-effect.ts', 1],
      ['big.js', 2],
      ['@ladder/decision', 3],
      ['./outbox.ts', 7],
      ['./relay.ts', 8],
      ['node:fs', 9],
    ]);
  });

  test('are types only when the whole statement is, since the rest stays when the program runs', () => {
    const text = [
      "import type { NewEvent } from '@ladder/contracts';",
      "export type * from './generated/events.ts';",
      "import { type Facts } from '@ladder/decision';",
    ].join('\n');
    expect(importsOf(text).map(({ isType }) => isType)).toEqual([true, true, false]);
  });

  test('are not what comments and texts say', () => {
    const text = [
      "// import { x } from 'y'",
      " * import { x } from 'y'",
      "const from = 'here';",
      "export const word = 'from here';",
    ].join('\n');
    expect(importsOf(text)).toEqual([]);
  });
});
