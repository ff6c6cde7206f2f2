import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What tells a process from a later one that was given the same pid. */
export interface ProcessFacts {
  readonly pid: number;
  /** When it started, in the machine's own unit; only ever compared with itself. */
  readonly startTime: string;
  readonly commandLine: string;
}

/** Facts of a running process; undefined when there is none, or when it has ended and only waits to be reaped. */
export function factsOf(pid: number): ProcessFacts | undefined {
  return process.platform === 'linux' ? factsFromProc(pid) : factsFromPs(pid);
}

function factsFromProc(pid: number): ProcessFacts | undefined {
  try {
    // The second field is the command in brackets and may itself hold brackets and blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [state] = fields;
    const startTime = fields[START_TIME_FIELD];
    if (startTime === undefined || state === 'Z' || state === 'X') return undefined;
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, startTime, commandLine };
  } catch {
    return undefined;
  }
}

/** Field 22 of proc(5), counted after the command. */
const START_TIME_FIELD = 19;

function factsFromPs(pid: number): ProcessFacts | undefined {
  const ask = (column: string): string =>
    execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    return { pid, startTime: ask('lstart').trim(), commandLine: ask('command').trim() };
  } catch {
    return undefined;
  }
}

/** Whether the process of these facts still runs: same pid, same start, same command line. */
export function stillRuns({ pid, startTime, commandLine }: ProcessFacts): boolean {
  const now = factsOf(pid);
  return now?.startTime === startTime && now.commandLine === commandLine;
}
