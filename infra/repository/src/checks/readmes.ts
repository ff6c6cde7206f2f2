import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import { serviceNames } from '../service-names.ts';
import type { Check, Finding } from './check.ts';

/** A package says what it is for and what it will never hold; a service shows its generated tables. */
export const readmes: Check = {
  name: 'readmes',
  run(root) {
    const packages = repositoryFiles(root).flatMap(
      (path) => /^(packages\/[^/]+)\/package\.json$/.exec(path)?.[1] ?? [],
    );
    return Promise.resolve([
      ...packages.flatMap((folder) => packageFindings(root, `${folder}/README.md`)),
      ...serviceNames(root).flatMap((service) => serviceFindings(root, `services/${service}/README.md`)),
    ]);
  },
};

function packageFindings(root: string, where: string): Finding[] {
  const text = read(root, where);
  if (text === null) return [{ where, message: 'is missing' }];
  const opening = text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  return [
    ...(/^(?:it )?exists so that\b/i.test(opening) ? [] : [{ where, message: 'does not open with "exists so that"' }]),
    ...(/must never contain\b/i.test(text) ? [] : [{ where, message: 'does not say what it "must never contain"' }]),
  ];
}

function serviceFindings(root: string, where: string): Finding[] {
  const text = read(root, where);
  if (text === null) return [{ where, message: 'is missing' }];
  return ['rules', 'events']
    .filter((name) => !text.includes(`<!-- generated:${name} -->`) || !text.includes(`<!-- /generated:${name} -->`))
    .map((name) => ({ where, message: `has no markers for its generated table of ${name}` }));
}

const read = (root: string, path: string): string | null =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
