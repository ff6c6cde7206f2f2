import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import type { Check } from './check.ts';

const BINARY = /\.(png|jpg|jpeg|gif|ico|woff2?|gz|zip|jar|parquet)$/;
const ECOSYSTEM = '(?:npm|yarnpkg|pypi|python|maven|crates|golang|debian|ubuntu|rubygems)';
const HOST = new RegExp(
  `\\b(?:registry|files|repo1?|proxy|static|index|simple|deb|archive|security|sum)\\.[a-z0-9.-]*${ECOSYSTEM}[a-z0-9-]*\\.[a-z.]{2,}\\b` +
    `|https?://[^\\s"')]*\\b(?:registry|proxy|index|mirror|simple)\\b[^\\s"')]*${ECOSYSTEM}` +
    `|\\b(?:pypi|npmjs|pythonhosted)\\.(?:org|com)\\b`,
  'i',
);
const MACHINE_PATH = /(?:^|[\s"'`(=:])\/(?:work|root|farm|home|Users)\/[\w.-]/;

/** The repository works with any mirror and on any machine: it names no registry's host and no folder of ours. */
export const addresses: Check = {
  name: 'addresses',
  run(root) {
    const findings = repositoryFiles(root)
      .filter((path) => !BINARY.test(path))
      .flatMap((path) =>
        readFileSync(join(root, path), 'utf8')
          .split('\n')
          .flatMap((line, index) => complaints(line).map((message) => ({ where: `${path}:${index + 1}`, message }))),
      );
    return Promise.resolve(findings);
  },
};

const complaints = (line: string): readonly string[] => [
  ...(HOST.test(line) ? ["names a package registry's host"] : []),
  ...(MACHINE_PATH.test(line) ? ['names a folder of one machine'] : []),
];
