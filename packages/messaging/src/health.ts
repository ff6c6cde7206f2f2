import type { Census } from './census.ts';
import type { Progress } from './progress.ts';
import type { Tally } from './apply.ts';
import type { Relay } from './relay.ts';
import type { Subscription } from './subscription.ts';

/** What a readiness check and an operator look at; counts are at most some seconds old. */
export interface Health {
  /** The relay runs and, where there are handlers, the consumer has joined its group. */
  readonly ready: boolean;
  readonly relay: RelayHealth;
  readonly consumer: ConsumerHealth;
  /** Dead letters that are open. */
  readonly deadLetters: number;
  /** Events that wait behind an open dead letter of their key. */
  readonly parked: number;
}

export interface RelayHealth {
  readonly running: boolean;
  /** Whether this process holds the lease. */
  readonly leader: boolean;
  readonly fence: number;
  readonly pending: number;
  /** Age of the oldest row not yet sent, 0 when there is none. */
  readonly oldestPendingMs: number;
  /** Rows that could not be sent and stop their key. */
  readonly blocked: number;
  readonly sent: number;
}

export interface ConsumerHealth {
  readonly running: boolean;
  /** Wall clock of the last sign of progress (fetch, heartbeat, transaction), RFC 3339. */
  readonly lastProgressAt: string | null;
  readonly applied: number;
  readonly duplicates: number;
  readonly transactions: number;
  /** Events missing before one that came: retention or loss, never waited for. */
  readonly sequenceGaps: number;
}

/** The parts that know; without a subscription the service consumes nothing. */
export interface HealthSources {
  readonly relay: Relay;
  readonly census: Census;
  readonly receiver: { readonly totals: Readonly<Tally> & { readonly transactions: number } };
  readonly progress: Progress;
  readonly subscription?: Subscription;
}

export function healthOf({ relay, census, receiver, progress, subscription }: HealthSources): Health {
  const { applied, duplicates, transactions, gaps: sequenceGaps } = receiver.totals;
  const { pending, blocked, oldestPendingMs, deadLetters, parked } = census;
  const lastProgressAt = progress.lastSeen?.toISOString() ?? null;
  const running = subscription?.joined ?? false;
  const relayed = relay.health();
  return {
    ready: relayed.running && (subscription === undefined || running),
    relay: { ...relayed, pending, blocked, oldestPendingMs },
    consumer: { running, lastProgressAt, applied, duplicates, transactions, sequenceGaps },
    deadLetters,
    parked,
  };
}
