import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What must fail the checks is kept here and is no part of the repository that they look at. */
const FIXTURES = 'infra/repository/fixtures/';
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.turbo', '.ladder', 'coverage']);

/**
 * Paths from `root` of everything that belongs to the repository, in order: what git keeps or would keep, or simply
 * all files where `root` is not a git repository. Without the fixtures.
 */
export function repositoryFiles(root: string): readonly string[] {
  const files = existsSync(join(root, '.git')) ? keptByGit(root) : walk(root, '');
  return files.filter((path) => !path.startsWith(FIXTURES)).toSorted();
}

function keptByGit(root: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return [...new Set(listed.toString().split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)));
}

const walk = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? walk(root, path) : [path];
  });
