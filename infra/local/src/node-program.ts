import { join } from 'node:path';
import { type DataFolder, type OwnProcess, ownProcess, poll, type ProcessEnd } from '@ladder/engines';
import { CONFIG_PREFIX } from '@ladder/process';
import { repositoryRoot } from './repository-root.ts';

const READY_TIMEOUT_MS = 90_000;
const ANSWER_TIMEOUT_MS = 2_000;
/** More than a process gives itself to stop in. */
const STOP_TIMEOUT_MS = 20_000;

export interface NodeProgram {
  readonly name: string;
  /** Path of the main module in the checkout. */
  readonly main: string;
  /** Its configuration, complete: nothing of ours is inherited. */
  readonly configuration: Readonly<Record<string, string>>;
  /** Answers 200 once the program does its work. */
  readonly readyUrl: string;
  readonly folder: DataFolder;
  readonly onEnd: (end: ProcessEnd) => void;
}

export const logFileOf = (folder: DataFolder, name: string): string => join(folder.path, 'logs', `${name}.log`);

/** A service or the gateway as a process of its own, run from its sources. It is prepared, not yet started. */
export const nodeProgram = ({ name, main, configuration, readyUrl, folder, onEnd }: NodeProgram): OwnProcess =>
  ownProcess({
    name,
    command: process.execPath,
    args: () => ['--conditions=ladder-source', '--enable-source-maps', join(repositoryRoot, main)],
    env: { ...inherited(), ...FIXED, ...configuration },
    logFile: logFileOf(folder, name),
    ready: async (signal) => {
      await poll(() => answers(readyUrl), { what: `${name}’s readiness`, timeoutMs: READY_TIMEOUT_MS, signal });
    },
    stopTimeoutMs: STOP_TIMEOUT_MS,
    folder,
    detached: true,
    onEnd,
  });

const FIXED = {
  NODE_COMPILE_CACHE: join(repositoryRoot, '.ladder', 'compile-cache'),
  APOLLO_TELEMETRY_DISABLED: '1',
};

/** The launcher's own variables would be errors to a program that does not know them. */
const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith(CONFIG_PREFIX)));

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
