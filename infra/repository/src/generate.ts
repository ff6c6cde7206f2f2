import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contractTypes } from './generators/contract-types.ts';
import { readmeTables } from './generators/readme-tables.ts';
import { resolverTypes } from './generators/resolver-types.ts';
import { supergraph } from './generators/supergraph.ts';
import { repositoryRoot } from './repository-root.ts';

/** Gives the generated files of one kind: path from the root → text. Writes nothing. */
type Generator = (root: string) => Promise<ReadonlyMap<string, string>>;

/** In the order in which they need each other. */
const generators: Readonly<Record<string, Generator>> = {
  contracts: contractTypes,
  resolvers: resolverTypes,
  supergraph,
  readmes: readmeTables,
};

export interface GenerateOptions {
  /** The repository's folder. */
  readonly root?: string;
  /** true: write nothing, only compare. */
  readonly check: boolean;
  /** Kinds to generate; all of them when left out. */
  readonly kinds?: readonly string[];
}

/**
 * Brings all generated files up to date and gives the paths of those that were not. A kind that cannot be generated
 * keeps the others from nothing: its failure is thrown, in an AggregateError, when they are done.
 */
export async function generate({ root = repositoryRoot, check, kinds = [] }: GenerateOptions): Promise<string[]> {
  const stale: string[] = [];
  const failures: Error[] = [];
  for (const [kind, generator] of Object.entries(generators)) {
    if (kinds.length > 0 && !kinds.includes(kind)) continue;
    try {
      for (const [path, text] of await generator(root)) {
        if (await isCurrent(join(root, path), text)) continue;
        stale.push(path);
        if (!check) await write(join(root, path), text);
      }
    } catch (error) {
      failures.push(new Error(`${kind}: ${(error as Error).message}`, { cause: error }));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(({ message }) => message).join('\n'));
  return stale;
}

const isCurrent = async (file: string, text: string): Promise<boolean> =>
  existsSync(file) && (await readFile(file, 'utf8')) === text;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function main(args: readonly string[]): Promise<void> {
  const check = args.includes('--check');
  const stale = await generate({ check, kinds: args.filter((arg) => arg !== '--check') });
  for (const path of stale) console.log(check ? `stale: ${path}` : `written: ${path}`);
  if (stale.length === 0) console.log('Generated files are up to date.');
  else if (check) process.exitCode = 1;
}

if (import.meta.main) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
