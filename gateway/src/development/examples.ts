import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A documented query. It is one file, so that what GraphiQL offers is what the tests execute. */
export interface Example {
  /** The file's name without its ending. */
  readonly name: string;
  /** The file's first comment line, or its name in words. */
  readonly title: string;
  /** Who asks, from a line `# as: xu-dan` or `# as: he-jing HR_LD`. */
  readonly as: { readonly employeeId: string; readonly role: string | undefined } | undefined;
  readonly query: string;
}

const EXAMPLES_FOLDER = new URL('../../tests/queries/', import.meta.url);

/** The documented queries of the folder, by name; none when there is no such folder. */
export function readExamples(folder: URL = EXAMPLES_FOLDER): Example[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => parseExample(basename(file, '.graphql'), readFileSync(new URL(file, folder), 'utf8')));
}

export function parseExample(name: string, query: string): Example {
  const title = /^#\s*(?!as:)(.+?)\s*$/m.exec(query)?.[1];
  const [, employeeId, role] = /^#\s*as:\s*([\w-]+)(?:\s+(\w+))?\s*$/m.exec(query) ?? [];
  return { name, title: title ?? name.replaceAll('-', ' '), as: employeeId ? { employeeId, role } : undefined, query };
}

function filesOf(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
