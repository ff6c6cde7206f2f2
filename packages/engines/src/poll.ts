import { setTimeout as sleep } from 'node:timers/promises';

const POLL_INTERVAL_MS = 40;

export interface PollOptions {
  readonly what: string;
  readonly timeoutMs: number;
  /** Ends the wait early, with its reason. */
  readonly signal?: AbortSignal;
}

/** Asks again and again until the answer is neither undefined nor false. Throws after `timeoutMs`. */
export async function poll<T>(ask: () => Promise<T | undefined | false>, options: PollOptions): Promise<T> {
  const { what, timeoutMs, signal } = options;
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    signal?.throwIfAborted();
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await sleep(POLL_INTERVAL_MS);
  }
  throw new Error(`${what} took longer than ${timeoutMs} ms`);
}
