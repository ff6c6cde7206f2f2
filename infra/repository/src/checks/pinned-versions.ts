import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import type { Check, Finding } from './check.ts';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const;
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Every dependency is one exact version, so that two installs are the same. */
export const pinnedVersions: Check = {
  name: 'versions',
  run(root) {
    const files = repositoryFiles(root).filter((path) => /(^|\/)package\.json$/.test(path));
    return Promise.resolve(files.flatMap((path) => findingsOf(root, path)));
  },
};

function findingsOf(root: string, where: string): Finding[] {
  const file = JSON.parse(readFileSync(join(root, where), 'utf8')) as Record<
    string,
    Record<string, unknown> | undefined
  >;
  return KINDS.flatMap((kind) =>
    Object.entries(file[kind] ?? {})
      .filter(([, version]) => typeof version === 'string' && !EXACT.test(version))
      .map(([name, version]) => ({ where, message: `asks for ${name} ${String(version)}, not for one version` })),
  );
}
