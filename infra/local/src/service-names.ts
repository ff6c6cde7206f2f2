import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** The services of the platform: the folders of `services/` that can be run. */
export function serviceNames(root = repositoryRoot): readonly string[] {
  const folder = join(root, 'services');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'src', 'main.ts')))
    .toSorted();
}
