import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import type { Check, Finding } from './check.ts';

/** Names of places where everything ends up because nothing belongs there. */
const NOWHERE = new Set([
  'common',
  'utils',
  'util',
  'shared',
  'lib',
  'core',
  'helpers',
  'helper',
  'types',
  'constants',
]);
/** Names that are right in one place only. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  domain: /^services\/[^/]+\/src\/domain(\/|$)/,
  models: /^services\/[^/]+\/src\/store\/models(\/|$)/,
};
const KEBAB = /^\.?[a-z0-9]+([.-][a-z0-9]+)*$/;
const CLASS = /^(?:export\s+)?(?<isBase>abstract\s+)?class\s+(?<name>\w+)/gm;
const EMPTY_CLASS_NAME = /(?:Manager|Helper|Impl|Base|Utils?)$|^(?:Base|Abstract)[A-Z]|^Entity$/;

/** Files and folders say what they hold, in kebab-case, and no class is called after its role in a framework. */
export const names: Check = {
  name: 'names',
  run(root) {
    const files = repositoryFiles(root);
    return Promise.resolve([...files.flatMap(pathFindings), ...files.flatMap((path) => classFindings(root, path))]);
  },
};

function pathFindings(path: string): Finding[] {
  const parts = path.split('/');
  const stem = parts.at(-1)?.replace(/\..*$/, '') ?? '';
  const words = [...parts.slice(0, -1), stem];
  const empty = words.filter((word) => NOWHERE.has(word)).map((word) => `is called "${word}", which says nothing`);
  const misplaced = parts
    .slice(0, -1)
    .filter((word) => ONLY_IN[word] !== undefined && !ONLY_IN[word].test(path))
    .map((word) => `has a folder "${word}", which only a service has`);
  const isSource = /\.(ts|mts|mjs)$/.test(path);
  const unlike = isSource && parts.some((part) => !KEBAB.test(part)) ? ['is not in kebab-case'] : [];
  return [...empty, ...misplaced, ...unlike].map((message) => ({ where: path, message }));
}

function classFindings(root: string, path: string): Finding[] {
  if (!path.endsWith('.ts')) return [];
  const text = readFileSync(join(root, path), 'utf8');
  const classes = [...text.matchAll(CLASS)].map(({ groups }) => ({ name: groups?.name ?? '', isBase: groups?.isBase }));
  return [
    ...classes.filter(({ name }) => EMPTY_CLASS_NAME.test(name)).map(({ name }) => `names a class ${name}`),
    ...classes.filter(({ isBase }) => isBase).map(({ name }) => `has the base class ${name}`),
  ].map((message) => ({ where: path, message }));
}
