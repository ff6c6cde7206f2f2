import type { Logger } from '@ladder/process';
import { backoffMs, pause } from './pause.ts';
import type { Progress } from './progress.ts';
import type { IncomingBatch, KafkaClient } from './transport.ts';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5_000;
const WATCH_INTERVAL_MS = 5_000;
const STALL_LIMIT_MS = 45_000;

export interface SubscriptionOptions {
  readonly kafka: KafkaClient;
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly receive: (batch: IncomingBatch) => Promise<void>;
  readonly progress: Progress;
  readonly log: Logger;
  readonly onFatal: (error: Error) => void;
}

/**
 * Membership of the consumer group. Starts as soon as the broker lets it, and tells when only a new process can help:
 * kafkajs gave up, or nothing moved for 45 s although the broker answers.
 */
export class Subscription {
  readonly #options: SubscriptionOptions;
  readonly #stop = new AbortController();
  #opening: Promise<{ close(): Promise<void> } | undefined> = Promise.resolve(undefined);
  #watchdog: NodeJS.Timeout | undefined;
  #joined = false;
  #watching = false;

  constructor(options: SubscriptionOptions) {
    this.#options = options;
  }

  start(): void {
    this.#options.progress.touch();
    this.#opening = this.#open();
    this.#watchdog = setInterval(() => void this.#watch(), WATCH_INTERVAL_MS);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    clearInterval(this.#watchdog);
    const consumer = await this.#opening;
    await consumer?.close();
    this.#joined = false;
  }

  get joined(): boolean {
    return this.#joined;
  }

  async #open(): Promise<{ close(): Promise<void> } | undefined> {
    const { kafka, groupId, topics, receive, progress, log } = this.#options;
    for (let retry = 0; !this.#stop.signal.aborted; retry += 1) {
      try {
        return await kafka.consume({
          groupId,
          topics,
          eachBatch: receive,
          onProgress: () => progress.touch(),
          onJoined: () => {
            this.#joined = true;
          },
          onCrash: (error, restarts) => this.#crashed(error, restarts),
        });
      } catch (error) {
        if (retry === 0) log.warn({ err: error, groupId }, 'consumer waits for the broker');
        await pause(backoffMs(retry, FIRST_RETRY_MS, LONGEST_RETRY_MS), this.#stop.signal);
      }
    }
    return undefined;
  }

  #crashed(error: Error, restarts: boolean): void {
    this.#joined = false;
    if (this.#stop.signal.aborted) return;
    const { log, onFatal, groupId } = this.#options;
    if (restarts) return log.warn({ groupId, detail: error.message }, 'consumer starts again');
    log.fatal({ err: error, groupId }, 'consumer crashed');
    onFatal(error);
  }

  /** An unreachable broker is not a stall: exiting would not help, and the clock starts again when it is back. */
  async #watch(): Promise<void> {
    const { kafka, progress, log, onFatal, groupId } = this.#options;
    if (this.#watching || progress.stalledMs() < STALL_LIMIT_MS) return;
    this.#watching = true;
    const answers = await kafka.answers();
    this.#watching = false;
    if (!answers) return progress.touch();
    if (this.#stop.signal.aborted || progress.stalledMs() < STALL_LIMIT_MS) return;
    log.fatal({ groupId, stalledMs: progress.stalledMs() }, 'consumer stalled');
    onFatal(new Error(`consumer group ${groupId} made no progress for ${STALL_LIMIT_MS} ms`));
  }
}
