import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import type { Check, Finding } from './check.ts';
import { hasLevel } from './levels.ts';

const SOLUTION = 'infra/repository/tsconfig.build.json';
const BUILD = 'tsc -b tsconfig.build.json';
/** The repository's own tools are run from their sources only. */
const NEVER_BUILT = 'infra/repository';

interface PackageFile {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Each workspace has its level, is built in the same way, and its project knows the projects that it depends on. */
export const workspaces: Check = {
  name: 'workspaces',
  run(root) {
    const folders = repositoryFiles(root).flatMap((path) => /^(.+)\/package\.json$/.exec(path)?.[1] ?? []);
    const packages = folders.map((folder) => ({ folder, file: readPackage(root, folder) }));
    const folderOf = new Map(packages.map(({ folder, file }) => [file.name, folder]));
    const solution = referencesOf(root, SOLUTION);
    return Promise.resolve(
      packages.flatMap(({ folder, file }) => {
        const level = hasLevel(folder) ? [] : [{ where: folder, message: 'has no level in src/checks/levels.ts' }];
        if (folder === NEVER_BUILT) return level;
        const used = Object.keys(file.dependencies ?? {}).flatMap((name) => folderOf.get(name) ?? []);
        return [...level, ...projectFindings(root, folder, file, used, solution)];
      }),
    );
  },
};

function projectFindings(
  root: string,
  folder: string,
  file: PackageFile,
  used: readonly string[],
  solution: readonly string[],
): Finding[] {
  const project = `${folder}/tsconfig.build.json`;
  if (!existsSync(join(root, project))) return [{ where: project, message: 'is missing' }];
  const references = referencesOf(root, project).filter((path) => !path.startsWith(`${folder}/`));
  const wanted = used.map((name) => `${name}/tsconfig.build.json`);
  return [
    ...(file.scripts?.['build'] === BUILD
      ? []
      : [{ where: `${folder}/package.json`, message: `is not built by "${BUILD}"` }]),
    ...(solution.includes(project) ? [] : [{ where: SOLUTION, message: `does not know ${project}` }]),
    ...wanted
      .filter((path) => !references.includes(path))
      .map((path) => ({ where: project, message: `does not refer to ${path}` })),
    ...references
      .filter((path) => !wanted.includes(path))
      .map((path) => ({ where: project, message: `refers to ${path} for nothing` })),
  ];
}

/** The projects that a project refers to, as paths from the root. */
function referencesOf(root: string, project: string): readonly string[] {
  if (!existsSync(join(root, project))) return [];
  const { references = [] } = JSON.parse(readFileSync(join(root, project), 'utf8')) as {
    readonly references?: readonly { readonly path: string }[];
  };
  return references.map(({ path }) => posix.join(posix.dirname(project), path));
}

const readPackage = (root: string, folder: string): PackageFile =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as PackageFile;
