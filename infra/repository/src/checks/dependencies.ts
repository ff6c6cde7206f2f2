import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { type Import, importsOf } from '../imports-of.ts';
import { repositoryFiles } from '../repository-files.ts';
import type { Check, Finding } from './check.ts';
import { insideService } from './inside-service.ts';
import { LIBRARY_HOMES, mayUse } from './levels.ts';

/** Who may import what: the levels between packages, the direction inside a service, the homes of heavy libraries. */
export const dependencies: Check = {
  name: 'dependencies',
  run(root) {
    const files = repositoryFiles(root).filter((path) => /\.(ts|mts|mjs)$/.test(path) && !path.includes('/generated/'));
    const declared = new Map<string, ReadonlySet<string>>();
    const findings = files.flatMap((path) => {
      const workspace = workspaceOf(path);
      if (workspace === null) return [];
      if (!declared.has(workspace)) declared.set(workspace, declaredBy(root, workspace));
      const known = declared.get(workspace) ?? new Set<string>();
      return importsOf(readFileSync(join(root, path), 'utf8')).flatMap((found) =>
        complaints({ path, workspace, known, ...found }).map((message) => ({
          where: `${path}:${found.line}`,
          message,
        })),
      );
    });
    return Promise.resolve<Finding[]>(findings);
  },
};

interface Edge extends Import {
  readonly path: string;
  readonly workspace: string;
  /** Packages that the workspace or the root declares. */
  readonly known: ReadonlySet<string>;
}

function complaints(edge: Edge): readonly string[] {
  const { specifier, path } = edge;
  if (specifier.startsWith('.')) return relativeComplaints(edge);
  if (isBuiltin(specifier)) return insideService({ ...edge, target: specifier });
  const name = packageOf(specifier);
  const undeclared = edge.known.has(name) ? [] : [`imports ${name}, which its package.json does not declare`];
  const homeless = LIBRARY_HOMES.filter(({ library, home }) => library.test(name) && !home.test(path)).map(
    ({ where }) => `imports ${name}; only ${where} may`,
  );
  const own = name.startsWith('@ladder/') ? levelComplaints(edge, name.slice('@ladder/'.length)) : [];
  return [...undeclared, ...homeless, ...own, ...insideService({ ...edge, target: specifier })];
}

function relativeComplaints(edge: Edge): readonly string[] {
  const target = posix.join(posix.dirname(edge.path), edge.specifier);
  if (workspaceOf(target) !== edge.workspace) return [`imports ${target} past its package; use the package's name`];
  return insideService({ ...edge, target });
}

function levelComplaints({ path, workspace }: Edge, used: string): readonly string[] {
  return mayUse(workspace, path, used) ? [] : [`imports @ladder/${used}, which is not below ${workspace}`];
}

/** `services/training/src/x.ts` → `services/training`; null outside the workspaces. */
const workspaceOf = (path: string): string | null =>
  /^(?:(?:packages|services|infra)\/[^/]+|gateway)(?=\/)/.exec(path)?.[0] ?? null;

/** `@scope/name/sub/path` → `@scope/name`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function declaredBy(root: string, workspace: string): ReadonlySet<string> {
  const names = [`${workspace}/package.json`, 'package.json'].flatMap((file) => {
    const { dependencies: used = {}, devDependencies = {} } = readPackage(join(root, file));
    return [...Object.keys(used), ...Object.keys(devDependencies)];
  });
  return new Set(names);
}

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function readPackage(file: string): PackageFile {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PackageFile;
  } catch {
    return {};
  }
}
