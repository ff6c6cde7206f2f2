import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import type { Check } from './check.ts';

const TEXT = /\.(ts|mts|mjs|js|graphql|json|md|yml|yaml|sh|css|html)$/;
/** Spelled in pieces, so that this file does not find itself. */
const LEFTOVERS: readonly (readonly [what: string, pattern: RegExp, where: RegExp])[] = [
  ['an unfinished thought', /\b(?:TO{1}DO|FIX{1}ME|X{3}|HA{1}CK)\b/, TEXT],
  ['a test that keeps the others from running', /\.on{1}ly\(|\b(?:fit|fdescribe)\(/, /\.ts$/],
  ['a test that never runs', /^\s*(?:xit|xtest|xdescribe|(?:it|test|describe)\.(?:skip|todo))\(/, /\.ts$/],
  ['a word to the console', /\bconsole\.(?:log|debug|trace)\(/, /^(?!infra\/).*\.ts$/],
  ['a breakpoint', /^\s*debugger{1};?\s*$/, /\.(ts|mts|mjs)$/],
];

/** Nothing in the repository is a reminder for later, a trace of debugging or a test that is switched off. */
export const leftovers: Check = {
  name: 'leftovers',
  run(root) {
    const files = repositoryFiles(root).filter((path) => TEXT.test(path) && path !== 'package-lock.json');
    const findings = files.flatMap((path) => {
      const patterns = LEFTOVERS.filter(([, , where]) => where.test(path));
      return linesOf(root, path).flatMap((line, index) =>
        patterns
          .filter(([, pattern]) => pattern.test(line))
          .map(([what]) => ({ where: `${path}:${index + 1}`, message: `holds ${what}` })),
      );
    });
    return Promise.resolve(findings);
  },
};

const linesOf = (root: string, path: string): readonly string[] => readFileSync(join(root, path), 'utf8').split('\n');
