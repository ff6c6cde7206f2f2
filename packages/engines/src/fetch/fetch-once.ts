import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unwritable } from '../process/data-folder.ts';
import { factsOf } from '../process/process-facts.ts';

export interface FetchOptions {
  /** Folder of everything fetched; git-ignored. */
  readonly enginesFolder: string;
  readonly log: (line: string) => void;
}

/**
 * Fills `<enginesFolder>/<name>` once: `fill` works in a folder beside it, which gets its name only when it is
 * complete, so that a fetch which was interrupted never looks finished. `name` carries the version.
 */
export async function fetchOnce(
  name: string,
  fill: (folder: string) => Promise<void>,
  options: FetchOptions,
): Promise<string> {
  const complete = join(options.enginesFolder, name);
  if (existsSync(complete)) return complete;
  let partial: string;
  try {
    mkdirSync(options.enginesFolder, { recursive: true });
    removeAbandoned(options.enginesFolder, name);
    partial = mkdtempSync(`${complete}${PARTIAL}${process.pid}-`);
  } catch (error) {
    throw unwritable(options.enginesFolder, error);
  }
  const begunAt = performance.now();
  options.log(`fetching ${name} (once) …`);
  try {
    await fill(partial);
    moveInto(partial, complete);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  options.log(`fetched ${name} in ${((performance.now() - begunAt) / 1000).toFixed(1)} s`);
  return complete;
}

const PARTIAL = '.partial-';

/** Two launchers may fetch at the same time; the second to finish takes what the first has brought. */
function moveInto(partial: string, complete: string): void {
  try {
    renameSync(partial, complete);
  } catch (error) {
    if (!existsSync(complete)) throw error;
  }
}

function removeAbandoned(folder: string, name: string): void {
  const begins = `${name}${PARTIAL}`;
  for (const entry of readdirSync(folder).filter((entry) => entry.startsWith(begins))) {
    const pid = Number.parseInt(entry.slice(begins.length), 10);
    if (!factsOf(pid)) rmSync(join(folder, entry), { recursive: true, force: true });
  }
}
