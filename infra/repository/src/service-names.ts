import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The services of a repository are the folders of `services/` that hold a package. */
export function serviceNames(root: string): readonly string[] {
  const folder = join(root, 'services');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'package.json')))
    .toSorted();
}
