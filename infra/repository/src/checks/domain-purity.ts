import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import type { Check } from './check.ts';

/** What the language itself offers and a rule must not use; Node's words are refused by the domain's own project. */
const IMPURE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['waits', /\basync\b|\bawait\b|\bPromise\b/],
  ['reads the clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bTemporal\.Now\b/],
  ['throws dice', /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/],
  ['remembers between calls', /^let\s|^var\s/],
];
const COMMENT = /\/\*.*?\*\/|(?<![:'"`])\/\/[^\n]*/gs;

/** A rule is a pure function: time, chance and everything that takes time are its arguments. */
export const domainPurity: Check = {
  name: 'purity',
  run(root) {
    const files = repositoryFiles(root).filter(
      (path) => /^services\/[^/]+\/src\/domain\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
    );
    const findings = files.flatMap((path) =>
      codeLines(root, path).flatMap((line, index) =>
        IMPURE.filter(([, pattern]) => pattern.test(line)).map(([what]) => ({
          where: `${path}:${index + 1}`,
          message: `${what}; a rule is a pure function`,
        })),
      ),
    );
    return Promise.resolve(findings);
  },
};

/** The lines of a file with its comments blanked. */
const codeLines = (root: string, path: string): readonly string[] =>
  readFileSync(join(root, path), 'utf8')
    .replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n');
