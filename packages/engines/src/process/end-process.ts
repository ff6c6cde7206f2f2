import { setTimeout as sleep } from 'node:timers/promises';
import { factsOf } from './process-facts.ts';

const CHECK_INTERVAL_MS = 50;

/** Asks a process to end, and kills it when it has not after `timeoutMs`. Returns when it is gone. */
export async function endProcess(pid: number, timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  signal(pid, 'SIGTERM');
  while (factsOf(pid) && performance.now() < deadline) await sleep(CHECK_INTERVAL_MS);
  if (!factsOf(pid)) return;
  signal(pid, 'SIGKILL');
  while (factsOf(pid)) await sleep(CHECK_INTERVAL_MS);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
