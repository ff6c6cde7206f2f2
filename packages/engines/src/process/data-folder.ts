import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupError } from '../setup-error.ts';
import { endProcess } from './end-process.ts';
import { factsOf, type ProcessFacts, stillRuns } from './process-facts.ts';

const OWNER_FILE = 'launcher.json';
const CHILDREN_FILE = 'children.json';
/** What survivors are given to end by themselves, before they are killed. */
const SURVIVOR_STOP_MS = 10_000;

export interface Child extends ProcessFacts {
  readonly name: string;
}

/** The folder of a running platform: held by one launcher at a time, which writes down the processes it starts. */
export interface DataFolder {
  readonly path: string;
  /** Remembers a process that was just started, so that a later launcher can recognise it. */
  readonly started: (name: string, pid: number) => void;
  readonly ended: (pid: number) => void;
  /** Lets go of the folder; the next launcher may take it. */
  readonly release: () => void;
}

/**
 * Takes a data folder: refuses while another launcher holds it, and first stops the processes that a launcher which
 * was killed has left behind. Throws SetupError when it is held, or when it cannot be written.
 */
export async function claimDataFolder(path: string, log: (line: string) => void): Promise<DataFolder> {
  const ownerFile = join(path, OWNER_FILE);
  try {
    mkdirSync(path, { recursive: true });
    takeOwnership(ownerFile, path);
  } catch (error) {
    throw error instanceof SetupError ? error : unwritable(path, error);
  }
  await stopSurvivors(path, log);
  let children: readonly Child[] = [];
  const write = (next: readonly Child[]): void => {
    children = next;
    writeWhole(join(path, CHILDREN_FILE), children);
  };
  write([]);
  return {
    path,
    started: (name, pid) => {
      const facts = factsOf(pid);
      if (facts) write([...children, { name, ...facts }]);
    },
    ended: (pid) => write(children.filter((child) => child.pid !== pid)),
    release: () => rmSync(ownerFile, { force: true }),
  };
}

/** The launcher that holds the folder now, if any. */
export function holderOf(path: string): ProcessFacts | undefined {
  const owner = readJson(join(path, OWNER_FILE)) as ProcessFacts | undefined;
  return owner && stillRuns(owner) ? owner : undefined;
}

/** The processes written down in the folder that still run. */
export function childrenOf(path: string): readonly Child[] {
  return ((readJson(join(path, CHILDREN_FILE)) ?? []) as Child[]).filter(stillRuns);
}

/** Ends what a killed launcher has left behind: nothing but processes of the same pid, start time and command line. */
export async function stopSurvivors(path: string, log: (line: string) => void): Promise<void> {
  // Last started, first stopped: the engines outlive the services that use them.
  for (const { name, pid } of childrenOf(path).toReversed()) {
    log(`stopping ${name} (pid ${pid}), left behind by a launcher that was killed`);
    await endProcess(pid, SURVIVOR_STOP_MS);
  }
}

function takeOwnership(ownerFile: string, path: string): void {
  const text = JSON.stringify(factsOf(process.pid));
  try {
    writeFileSync(ownerFile, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = holderOf(path);
    if (holder) {
      throw new SetupError(
        `Ladder is already running on ${dirname(ownerFile)} (pid ${holder.pid}).\n` +
          `Use that one, or stop it first (Ctrl-C there, or kill ${holder.pid}).`,
      );
    }
    rmSync(ownerFile, { force: true });
    writeFileSync(ownerFile, text, { flag: 'wx' });
  }
}

/** Says which folder cannot be written and what to do about it. */
export function unwritable(path: string, error: unknown): SetupError {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return new SetupError(
    `The folder ${path} cannot be written (${reason}).\n` +
      `Give it to the user who runs Ladder (chown -R "$(id -un)" ${path}), or choose another folder.`,
  );
}

/** Never half a file: a launcher may be killed while it writes. */
function writeWhole(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value, undefined, 1));
  renameSync(`${file}.new`, file);
}

/** Undefined for a file that is not there or not whole. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
