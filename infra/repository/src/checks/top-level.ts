import { repositoryFiles } from '../repository-files.ts';
import type { Check } from './check.ts';

const ALLOWED = new Set([
  'README.md',
  'docker-compose.yml',
  'docs',
  'gateway',
  'infra',
  'package-lock.json',
  'package.json',
  'packages',
  'services',
  'tsconfig.base.json',
  'turbo.json',
]);

/** The top level is fixed; settings of tools are dotfiles or keys of package.json. */
export const topLevel: Check = {
  name: 'top level',
  run(root) {
    const entries = new Set(repositoryFiles(root).map((path) => path.split('/')[0] ?? ''));
    const strangers = [...entries].filter((entry) => !entry.startsWith('.') && !ALLOWED.has(entry));
    return Promise.resolve(strangers.map((where) => ({ where, message: 'has no place at the top level' })));
  },
};
