import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataFolder } from './data-folder.ts';

/** A log that has grown past this is begun anew at the next start. */
const LOG_LIMIT_BYTES = 16 * 1024 * 1024;
const LOG_TAIL_LINES = 12;

export interface ProcessPlan {
  readonly name: string;
  readonly command: string;
  /** Asked anew at each start. */
  readonly args: () => readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Standard output and error go here. */
  readonly logFile: string;
  /** Returns once the process does its work; the signal aborts when it has ended. */
  readonly ready: (signal: AbortSignal) => Promise<void>;
  /** How long it may take to end by itself. */
  readonly stopTimeoutMs: number;
  readonly folder: DataFolder;
  /** Out of reach of the terminal's Ctrl-C, so that the launcher alone decides the order of stopping. */
  readonly detached: boolean;
  readonly onEnd?: (end: ProcessEnd) => void;
}

export interface ProcessEnd {
  readonly name: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Whether we ended it ourselves. */
  readonly wanted: boolean;
}

/** A process of ours: it can be killed and started again, as often as a test likes. */
export interface OwnProcess {
  readonly name: string;
  /** Undefined while it does not run. */
  readonly pid: number | undefined;
  /** Starts it and returns when it is ready. Throws with the end of its log when it ends before. */
  start(): Promise<void>;
  /** Sends a signal (SIGKILL when none is given) and returns when the process is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Asks it to end, and kills it when it does not. */
  stop(): Promise<void>;
}

/** Prepares a process; nothing runs before `start`. */
export function ownProcess(plan: ProcessPlan): OwnProcess {
  let child: ChildProcess | undefined;
  let gone: Promise<unknown> = Promise.resolve();
  let wanted = false;

  const launch = (): AbortSignal => {
    const ended = new AbortController();
    const started = spawnLogged(plan);
    child = started;
    wanted = false;
    if (started.pid !== undefined) plan.folder.started(plan.name, started.pid);
    gone = new Promise<void>((resolve) => {
      const leave = (code: number | null, signal: NodeJS.Signals | null, error?: Error): void => {
        child = undefined;
        if (started.pid !== undefined) plan.folder.ended(started.pid);
        ended.abort(new Error(describeEnd(plan, code, signal, error)));
        resolve();
        plan.onEnd?.({ name: plan.name, code, signal, wanted });
      };
      started.once('error', (error) => leave(null, null, error));
      started.once('exit', (code, signal) => leave(code, signal));
    });
    return ended.signal;
  };

  const kill = async (signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
    wanted = true;
    child?.kill(signal);
    await gone;
  };

  return {
    name: plan.name,
    get pid() {
      return child?.pid;
    },
    kill,
    start: async () => {
      if (child) return;
      const ended = launch();
      try {
        await plan.ready(ended);
      } catch (error) {
        const endedByItself = ended.aborted;
        await kill();
        throw endedByItself ? (ended.reason as Error) : error;
      }
    },
    stop: async () => {
      const timer = setTimeout(() => child?.kill('SIGKILL'), plan.stopTimeoutMs);
      await kill('SIGTERM');
      clearTimeout(timer);
    },
  };
}

function spawnLogged({ command, args, env, logFile, detached }: ProcessPlan): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, sizeOf(logFile) > LOG_LIMIT_BYTES ? 'w' : 'a');
  try {
    return spawn(command, args(), { env, detached, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function describeEnd(plan: ProcessPlan, code: number | null, signal: NodeJS.Signals | null, error?: Error): string {
  const how = error ? `could not be started: ${error.message}` : `ended (${signal ?? `code ${code}`})`;
  const tail = readFileSync(plan.logFile, 'utf8').trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n  ');
  return `${plan.name} ${how}. The end of ${plan.logFile}:\n  ${tail}`;
}
