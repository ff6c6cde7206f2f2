import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The last released version of a repository, to compare with. */
export interface LastVersion {
  /** For example `v1.2.0`. */
  readonly tag: string;
  /** Paths from the root that start with `folder`. */
  readonly list: (folder: string) => readonly string[];
  readonly read: (path: string) => string;
}

/** The nearest tag `v*` before the present state; null when nothing was released yet, or without git. */
export function lastVersion(root: string): LastVersion | null {
  if (!existsSync(join(root, '.git'))) return null;
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  try {
    const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*').trim();
    return {
      tag,
      list: (folder) => git('ls-tree', '-r', '--name-only', tag, folder).split('\n').filter(Boolean),
      read: (path) => git('show', `${tag}:${path}`),
    };
  } catch {
    return null;
  }
}
