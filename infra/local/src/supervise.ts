import { setTimeout as pause } from 'node:timers/promises';
import type { OwnProcess, ProcessEnd } from '@ladder/engines';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** A process that ran this long has earned a quick restart again. */
const SETTLED_AFTER_MS = 60_000;

/** Starts again what ends unasked. */
export interface Supervisor {
  /** To be told of every end; those that were asked for, and those before `watch`, are left alone. */
  readonly ended: (end: ProcessEnd) => void;
  readonly watch: (processes: readonly OwnProcess[]) => void;
  /** Nothing is started any more. */
  readonly stop: () => void;
}

export function createSupervisor(log: (line: string) => void): Supervisor {
  const stopping = new AbortController();
  const watched = new Map<string, OwnProcess>();
  const attempts = new Map<string, { count: number; at: number }>();
  const busy = new Set<string>();

  const nextPauseMs = (name: string): number => {
    const last = attempts.get(name);
    const count = last && performance.now() - last.at < SETTLED_AFTER_MS ? last.count + 1 : 0;
    attempts.set(name, { count, at: performance.now() });
    return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** count);
  };
  const revive = async (child: OwnProcess): Promise<void> => {
    busy.add(child.name);
    // Also when it ended again before anybody could notice.
    while (!stopping.signal.aborted && child.pid === undefined) {
      await pause(nextPauseMs(child.name), undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) break;
      await child.start().then(
        () => log(`${child.name} runs again (pid ${child.pid})`),
        (error: unknown) => log(`${child.name} does not start: ${(error as Error).message}`),
      );
    }
    busy.delete(child.name);
  };

  return {
    watch: (processes) => {
      for (const child of processes) watched.set(child.name, child);
    },
    ended: ({ name, code, signal, wanted }) => {
      const child = watched.get(name);
      if (!child || wanted || stopping.signal.aborted || busy.has(name)) return;
      log(`${name} ended (${signal ?? `code ${code}`}), starting it again`);
      void revive(child);
    },
    stop: () => stopping.abort(),
  };
}
