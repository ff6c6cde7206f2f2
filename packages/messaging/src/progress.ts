import type { IncomingBatch } from './transport.ts';

const HEARTBEAT_EVERY_MS = 2_000;
/** Past this an attempt counts as hung: its heartbeats end, and the partition goes to somebody else. */
const ATTEMPT_LIMIT_MS = 30_000;

/** When a consumer last got anywhere: a fetch, a heartbeat, the end of a transaction. */
export class Progress {
  #lastAt = performance.now();
  #lastSeen: Date | null = null;

  touch(): void {
    this.#lastAt = performance.now();
    this.#lastSeen = new Date();
  }

  get lastSeen(): Date | null {
    return this.#lastSeen;
  }

  stalledMs(): number {
    return performance.now() - this.#lastAt;
  }

  /**
   * Runs one attempt and keeps the membership alive while it lasts, within limits. A rebalance that shows meanwhile
   * is left for the heartbeat after the attempt.
   */
  async during<R>(batch: IncomingBatch, work: () => Promise<R>): Promise<R> {
    const startedAt = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - startedAt < ATTEMPT_LIMIT_MS) batch.heartbeat().catch(() => undefined);
    }, HEARTBEAT_EVERY_MS);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      this.touch();
    }
  }
}
