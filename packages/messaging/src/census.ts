import type { MessagingCollections } from './collections.ts';

const INTERVAL_MS = 10_000;

/** Figures of the collections for health checks, counted now and then, since a check must be cheap. */
export class Census {
  readonly #collections: MessagingCollections;
  #timer: NodeJS.Timeout | undefined;
  #oldestAt: Date | undefined;
  pending = 0;
  blocked = 0;
  deadLetters = 0;
  parked = 0;

  constructor(collections: MessagingCollections) {
    this.#collections = collections;
  }

  async start(): Promise<void> {
    await this.#count().catch(() => undefined);
    this.#timer = setInterval(() => void this.#count().catch(() => undefined), INTERVAL_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  get oldestPendingMs(): number {
    return this.#oldestAt === undefined ? 0 : Date.now() - this.#oldestAt.getTime();
  }

  async #count(): Promise<void> {
    const { outbox, deadLetters, parked } = this.#collections;
    const oldest = await outbox.find({ state: 'pending' }).sort({ createdAt: 1 }).limit(1).next();
    this.#oldestAt = oldest?.createdAt;
    this.pending = oldest === null ? 0 : await outbox.countDocuments({ state: 'pending' });
    this.blocked = await outbox.countDocuments({ state: 'blocked' });
    this.deadLetters = await deadLetters.countDocuments({ state: 'OPEN' });
    this.parked = await parked.countDocuments({});
  }
}
