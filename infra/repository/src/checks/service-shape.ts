import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import { serviceNames } from '../service-names.ts';
import type { Check, Finding } from './check.ts';

/** What every service has. */
const SHAPE = [
  'README.md',
  'package.json',
  'policies/',
  'rejections.json',
  'schema.graphql',
  'src/commands/',
  'src/config.ts',
  'src/context.ts',
  'src/deps.ts',
  'src/domain/',
  'src/domain/policy.ts',
  'src/domain/tsconfig.build.json',
  'src/generated/graphql.ts',
  'src/handlers/handlers.ts',
  'src/main.ts',
  'src/resolvers/query.ts',
  'src/resolvers/resolvers.ts',
  'src/service.ts',
  'src/store/',
  'tests/',
  'tsconfig.build.json',
  'tsconfig.json',
];
const MAIN_MAX_LINES = 25;

/** Who knows one service knows all: the same files and folders, and nothing beside them that the others lack. */
export const serviceShape: Check = {
  name: 'shape',
  run(root) {
    const files = repositoryFiles(root);
    const services = serviceNames(root).map((name) => filesOf(name, files));
    const findings = services.flatMap((service) => [
      ...missing(service),
      ...alone(service, services),
      ...longMain(root, service.folder),
      ...environmentReaders(root, service),
    ]);
    return Promise.resolve(findings);
  },
};

interface Service {
  readonly name: string;
  readonly folder: string;
  /** Paths from the service's folder. */
  readonly files: readonly string[];
  /** What stands directly in the service's folder and in its `src`. */
  readonly entries: ReadonlySet<string>;
}

function filesOf(name: string, all: readonly string[]): Service {
  const folder = `services/${name}/`;
  const files = all.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  const entries = files.map((path) => /^(src\/)?[^/]+/.exec(path)?.[0] ?? path);
  return { name, folder, files, entries: new Set(entries) };
}

const missing = ({ folder, files }: Service): Finding[] =>
  SHAPE.filter((part) => !files.some((path) => (part.endsWith('/') ? path.startsWith(part) : path === part))).map(
    (part) => ({ where: `${folder}${part}`, message: 'is missing; all services have the same shape' }),
  );

const alone = (service: Service, services: readonly Service[]): Finding[] =>
  [...service.entries].flatMap((entry) => {
    const lacking = services.filter(({ entries }) => !entries.has(entry)).map(({ name }) => name);
    const isShape = SHAPE.some((part) => part === entry || part.startsWith(`${entry}/`));
    if (lacking.length === 0 || isShape) return [];
    return [{ where: service.folder + entry, message: `exists here, but not in ${lacking.join(', ')}` }];
  });

function longMain(root: string, folder: string): Finding[] {
  const where = `${folder}src/main.ts`;
  const lines = read(root, where).trimEnd().split('\n').length;
  return lines > MAIN_MAX_LINES ? [{ where, message: `has ${lines} lines, more than ${MAIN_MAX_LINES}` }] : [];
}

const environmentReaders = (root: string, { folder, files }: Service): Finding[] =>
  files
    .filter((path) => path.startsWith('src/') && path.endsWith('.ts') && path !== 'src/config.ts')
    .filter((path) => read(root, folder + path).includes('process.env'))
    .map((path) => ({ where: folder + path, message: 'reads the environment; only config.ts may' }));

function read(root: string, path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
}
