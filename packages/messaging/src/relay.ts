import type { Logger } from '@ladder/process';
import type { ClientSession, MongoClient } from 'mongodb';
import type { MessagingCollections, OutboxRow } from './collections.ts';
import { type Lease, LeaseLostError, openLease } from './lease.ts';
import { backoffMs, pause } from './pause.ts';
import { type Failure, publish } from './publish.ts';
import type { KafkaFault, Publisher } from './transport.ts';
import { signalOnInserts, WakeUp } from './wake-up.ts';

const PAGE_ROWS = 500;
const SCAN_INTERVAL_MS = 1_000;
const FOLLOWER_INTERVAL_MS = 1_000;
const BLOCKED_INTERVAL_MS = 2_000;
const MOST_TRIES = 5;
const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 5_000;

export interface RelayOptions {
  readonly client: MongoClient;
  readonly collections: MessagingCollections;
  readonly openPublisher: () => Promise<Publisher>;
  readonly faultOf: (error: unknown) => KafkaFault;
  readonly log: Logger;
}

/**
 * Carries outbox rows to Kafka, in the order of each key, at least once. Rows are found by their state alone, never
 * by being newer than the last one seen: ids and times are taken before the commit, so a slow transaction would
 * appear behind such a mark and be lost.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #lease: Lease;
  readonly #wakeUp = new WakeUp();
  readonly #stop = new AbortController();
  /** Streams that wait for another try of their first row, with the time of that try. */
  readonly #waiting = new Map<string, number>();
  #blocked: readonly string[] = [];
  #blockedReadAt = 0;
  #publisher: Publisher | undefined;
  #work: Promise<unknown> = Promise.resolve();
  #running = false;
  #failures = 0;
  #sent = 0;

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#lease = openLease(options.collections.leases, 'relay');
  }

  start(): void {
    this.#running = true;
    const { outbox } = this.#options.collections;
    this.#work = this.#run();
    // Not waited for at a stop: the server may answer its open question some seconds later, and nothing depends on it.
    void signalOnInserts(outbox, this.#wakeUp, this.#stop.signal);
  }

  async stop(): Promise<void> {
    if (!this.#running) return;
    this.#running = false;
    this.#stop.abort();
    this.#wakeUp.signal();
    await this.#work;
    await this.#publisher?.close();
    await this.#lease.release().catch(() => undefined);
  }

  wake(): void {
    this.#wakeUp.signal();
  }

  health(): { running: boolean; leader: boolean; fence: number; sent: number } {
    return { running: this.#running, leader: this.#lease.held(), fence: this.#lease.fence, sent: this.#sent };
  }

  async #run(): Promise<void> {
    while (this.#running) {
      try {
        const wasLeader = this.#lease.held();
        if (!(await this.#lease.claim())) {
          await pause(FOLLOWER_INTERVAL_MS, this.#stop.signal);
          continue;
        }
        if (!wasLeader) await this.#takeOver();
        const full = await this.#page();
        this.#failures = 0;
        if (!full) await this.#wakeUp.wait(SCAN_INTERVAL_MS);
      } catch (error) {
        await this.#recover(error);
      }
    }
  }

  async #takeOver(): Promise<void> {
    this.#waiting.clear();
    await this.#readBlocked();
    this.#options.log.info({ fence: this.#lease.fence, owner: this.#lease.owner }, 'relay leads');
  }

  /** An operator may have released some; there are rarely any, so the question is rarely asked. */
  async #readBlocked(): Promise<void> {
    this.#blocked = await this.#options.collections.outbox.distinct('stream', { state: 'blocked' });
    this.#blockedReadAt = performance.now();
  }

  /** Sends one page; true when there may be more at once. */
  async #page(): Promise<boolean> {
    const { collections, faultOf } = this.#options;
    const stale = performance.now() - this.#blockedReadAt > BLOCKED_INTERVAL_MS;
    if (this.#blocked.length > 0 && stale) await this.#readBlocked();
    // One point in time: a cursor that sees what is committed while it runs would miss an event of a key and take the next.
    const rows = await collections.outbox
      .find({ state: 'pending', ...this.#withoutStopped() }, { readConcern: { level: 'snapshot' } })
      .sort({ sequence: 1 })
      .limit(PAGE_ROWS)
      .toArray();
    if (rows.length === 0) return false;
    this.#publisher ??= await this.#options.openPublisher();
    if (!this.#lease.held()) return true;
    const { sent, failed } = await publish(this.#publisher, rows, faultOf);
    await this.#mark(sent);
    await this.#putAside(failed);
    return rows.length === PAGE_ROWS;
  }

  #withoutStopped(): { stream?: { $nin: string[] } } {
    const now = performance.now();
    for (const [stream, retryAt] of this.#waiting) if (retryAt <= now) this.#waiting.delete(stream);
    const stopped = [...this.#blocked, ...this.#waiting.keys()];
    return stopped.length === 0 ? {} : { stream: { $nin: stopped } };
  }

  /** A process that was stopped for a while and lost its lease fails here, and its rows are sent again by the leader. */
  async #mark(rows: readonly OutboxRow[]): Promise<void> {
    if (rows.length === 0) return;
    const { owner: relay, fence } = this.#lease;
    const change = { $set: { state: 'sent' as const, sentAt: new Date(), relay, fence } };
    await this.#fenced((session) =>
      this.#options.collections.outbox.updateMany({ _id: { $in: rows.map(({ _id }) => _id) } }, change, { session }),
    );
    this.#sent += rows.length;
  }

  /** A topic that is missing or closed may come; a message that is refused five times will not get better. */
  async #putAside(failed: readonly Failure[]): Promise<void> {
    const { log } = this.#options;
    const retryAt = (attempts: number): number =>
      performance.now() + backoffMs(attempts, FIRST_RETRY_MS, LONGEST_RETRY_MS);
    const { topic: ofTopics = [], message: ofMessages = [] } = Object.groupBy(failed, ({ fault }) => fault);
    for (const { row } of ofTopics) this.#waiting.set(row.stream, retryAt(MOST_TRIES));
    for (const [topic, [first]] of Map.groupBy(ofTopics, ({ row }) => row.topic)) {
      log.error({ err: first?.error, topic }, 'topic not writable');
    }
    for (const { row, error } of ofMessages) {
      const attempts = row.attempts + 1;
      const state = attempts >= MOST_TRIES ? ('blocked' as const) : ('pending' as const);
      await this.#note(row, { attempts, state });
      if (state === 'blocked') this.#blocked = [...this.#blocked, row.stream];
      else this.#waiting.set(row.stream, retryAt(attempts));
      log.error({ err: error, event: row._id, stream: row.stream, attempts, state }, 'event not sendable');
    }
  }

  async #note({ _id }: OutboxRow, change: Pick<OutboxRow, 'attempts' | 'state'>): Promise<void> {
    await this.#fenced((session) => this.#options.collections.outbox.updateOne({ _id }, { $set: change }, { session }));
  }

  async #fenced(write: (session: ClientSession) => Promise<unknown>): Promise<void> {
    await this.#options.client.withSession((session) =>
      session.withTransaction(
        async () => {
          await this.#lease.assert(session);
          await write(session);
        },
        { writeConcern: { w: 'majority', journal: true } },
      ),
    );
  }

  /** Whatever it is, nothing is lost by waiting: the rows stay pending. */
  async #recover(error: unknown): Promise<void> {
    if (error instanceof LeaseLostError) this.#options.log.warn('relay lost its lease');
    else if (this.#running && this.#failures === 0) this.#options.log.warn({ err: error }, 'relay waits');
    this.#failures += 1;
    await this.#publisher?.close();
    this.#publisher = undefined;
    await pause(backoffMs(this.#failures, FIRST_RETRY_MS, LONGEST_RETRY_MS), this.#stop.signal);
  }
}
