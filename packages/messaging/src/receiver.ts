import type { Topic } from '@ladder/contracts';
import type { Logger } from '@ladder/process';
import type { MongoClient } from 'mongodb';
import { applyChunk, HandlerError, type Recipient, type Tally } from './apply.ts';
import { type Verdict, verdictOf } from './dead-letters.ts';
import { type Incoming, incomingOf } from './incoming.ts';
import type { Outbox } from './outbox.ts';
import { backoffMs, pause } from './pause.ts';
import type { Progress } from './progress.ts';
import { RefusedError } from './refused.ts';
import { attempt } from './transact.ts';
import { isTransient } from './transient.ts';
import type { IncomingBatch } from './transport.ts';

const CHUNK_MESSAGES = 100;
/** An unknown error may be cured by trying again, but only briefly: other keys of the partition wait meanwhile. */
const MOST_TRIES = 5;
const FIRST_TRY_MS = 25;
const FIRST_CONFLICT_MS = 5;
const LONGEST_TRY_MS = 200;
/** Conflicts are tried again at once; an outage takes the partition out of the fetches. */
const CONFLICTS_AT_ONCE = 5;
const FIRST_OUTAGE_MS = 200;
const LONGEST_OUTAGE_MS = 10_000;

export interface ReceiverOptions<Deps> {
  readonly client: MongoClient;
  readonly outbox: Outbox;
  readonly recipient: Recipient<Deps>;
  readonly topics: readonly Topic[];
  readonly progress: Progress;
  readonly log: Logger;
}

/** What a failed attempt means: try fewer messages, try again later, or condemn the first one. */
type Consequence =
  | { readonly next: 'again'; readonly size: number; readonly afterMs: number; readonly condemned?: Verdict }
  | { readonly next: 'later'; readonly delayMs: number };

/**
 * Applies batches, chunk by chunk, each chunk in one transaction; the offset is committed after it. A failure makes
 * chunks smaller until the message that causes it stands alone, so that only that one is condemned. Nothing but
 * errors of the Kafka client leaves it.
 */
export class Receiver<Deps> {
  readonly totals: Tally & { transactions: number } = {
    applied: 0,
    duplicates: 0,
    parked: 0,
    dead: 0,
    gaps: 0,
    transactions: 0,
  };
  readonly #options: ReceiverOptions<Deps>;
  readonly #topics: ReadonlyMap<string, Topic>;
  /** Failures in a row per partition; they survive a batch, since a failed message comes again with the next one. */
  readonly #outages = new Map<string, number>();

  constructor(options: ReceiverOptions<Deps>) {
    this.#options = options;
    this.#topics = new Map(options.topics.map((topic) => [topic.topic, topic]));
  }

  async receive(batch: IncomingBatch): Promise<void> {
    const topic = this.#topics.get(batch.topic);
    if (topic === undefined) return;
    const messages = batch.messages.map((message) => incomingOf(topic, batch.partition, message));
    let size = CHUNK_MESSAGES;
    let tries = 0;
    let condemned: Verdict | undefined;
    while (messages.length > 0 && batch.isCurrent()) {
      const chunk = messages.slice(0, size);
      const error = await this.#tryChunk(batch, chunk, condemned);
      if (error === undefined) {
        messages.splice(0, chunk.length);
        size = Math.min(CHUNK_MESSAGES, size * 2);
        tries = 0;
        condemned = undefined;
        await batch.settled(chunk.at(-1)?.message.offset ?? 0);
        continue;
      }
      if (condemned !== undefined && !isTransient(error)) {
        // Not even its dead letter can be written; nobody can say what this is, but it must not spin.
        this.#options.log.error({ err: error, place: placeOf(batch) }, 'cannot keep a dead letter');
        return batch.retryLater(LONGEST_OUTAGE_MS);
      }
      tries = chunk.length === 1 ? tries + 1 : 0;
      const consequence = this.#consequenceOf(error, batch, chunk.length, tries);
      if (consequence.next === 'later') return batch.retryLater(consequence.delayMs);
      ({ size, condemned } = { condemned: undefined, ...consequence });
      await pause(consequence.afterMs);
      await batch.heartbeat();
    }
  }

  /** Answers what failed, or nothing. */
  async #tryChunk(batch: IncomingBatch, chunk: readonly Incoming[], condemned?: Verdict): Promise<unknown> {
    const { client, outbox, recipient, progress } = this.#options;
    const place = placeOf(batch);
    try {
      const tally = await progress.during(batch, () =>
        attempt(client, outbox, (scope) => applyChunk(recipient, scope, chunk, condemned)),
      );
      this.#count(tally, chunk, condemned);
      this.#outages.delete(place);
      return undefined;
    } catch (error) {
      return error ?? new Error('a handler threw nothing');
    }
  }

  #consequenceOf(error: unknown, batch: IncomingBatch, length: number, tries: number): Consequence {
    const index = error instanceof HandlerError ? error.index : undefined;
    const cause = error instanceof HandlerError ? error.cause : error;
    if (isTransient(cause)) return this.#waitFor(cause, batch, length);
    if (length > 1) {
      // What comes before the culprit is committed first; then it stands alone.
      const size = index === undefined ? Math.ceil(length / 2) : Math.max(1, index);
      return { next: 'again', size, afterMs: 0 };
    }
    if (cause instanceof RefusedError || tries >= MOST_TRIES) {
      return { next: 'again', size: 1, afterMs: 0, condemned: verdictOf(cause) };
    }
    return { next: 'again', size: 1, afterMs: backoffMs(tries, FIRST_TRY_MS, LONGEST_TRY_MS) };
  }

  #waitFor(cause: unknown, batch: IncomingBatch, length: number): Consequence {
    const place = placeOf(batch);
    const outages = (this.#outages.get(place) ?? 0) + 1;
    this.#outages.set(place, outages);
    if (outages <= CONFLICTS_AT_ONCE) {
      return {
        next: 'again',
        size: Math.ceil(length / 2),
        afterMs: backoffMs(outages, FIRST_CONFLICT_MS, LONGEST_TRY_MS),
      };
    }
    if (outages === CONFLICTS_AT_ONCE + 1) this.#options.log.warn({ err: cause, place }, 'consumer waits');
    const delayMs = backoffMs(outages - CONFLICTS_AT_ONCE, FIRST_OUTAGE_MS, LONGEST_OUTAGE_MS);
    return { next: 'later', delayMs };
  }

  #count(tally: Tally, chunk: readonly Incoming[], condemned?: Verdict): void {
    const { totals } = this;
    totals.transactions += 1;
    for (const name of Object.keys(tally) as (keyof Tally)[]) totals[name] += tally[name];
    const [first] = chunk;
    if (first === undefined) return;
    const { topic, partition, offset, key } = first.message;
    if (tally.dead > 0) {
      const unreadable = chunk.flatMap(({ content }) => (content.readable ? [] : [content.reason]));
      const reasons = condemned ? [condemned.reason] : unreadable;
      this.#options.log.error({ topic, partition, offset, key, reasons }, 'dead letter');
    }
    if (tally.gaps > 0) this.#options.log.error({ topic, partition, offset, gaps: tally.gaps }, 'sequence gap');
  }
}

const placeOf = ({ topic, partition }: IncomingBatch): string => `${topic}|${partition}`;
