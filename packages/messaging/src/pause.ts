import { setTimeout as sleep } from 'node:timers/promises';

/** Waits; an aborted wait just ends early. */
export const pause = (delayMs: number, signal?: AbortSignal): Promise<void> =>
  sleep(delayMs, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);

/** Doubling from `firstMs` up to `mostMs`, spread over half of its length so that competitors part. */
export function backoffMs(attempt: number, firstMs: number, mostMs: number): number {
  const fullMs = Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 30));
  return fullMs / 2 + (Math.random() * fullMs) / 2;
}
