import { createLogger, type Logger } from '@ladder/process';
import { MongoClient } from 'mongodb';
import { messagingCollections } from './collections.ts';
import { createKafka } from './kafka.ts';
import type { GroupOffsets, PartitionOffsets } from './transport.ts';

/** What a service has emitted or been sent and what is not done yet, seen from outside. */
export interface Backlog {
  readonly service: string;
  /** Rows of the outbox that wait to be sent, 1000 at most; the same for `blocked`. */
  readonly pending: number;
  /** Rows that could not be sent; somebody has to release them. */
  readonly blocked: number;
  /** State of the consumer group, in Kafka's words; `Dead` has never consumed anything. */
  readonly group: string;
  /** Partitions with events that are not settled yet. */
  readonly behind: readonly PartitionOffsets[];
  /** Dead letters that are open; nothing waits for them. */
  readonly deadLetters: number;
  /** Ends of the partitions that it reads, by `<topic>|<partition>`: what changes when anything is published. */
  readonly ends: Readonly<Record<string, number>>;
}

export interface BacklogWatch {
  /** Outboxes are read first, then commits, then ends. Throws when an engine does not answer. */
  read(): Promise<readonly Backlog[]>;
  close(): Promise<void>;
}

export interface BacklogOptions {
  /** Database address of each service, by its name. */
  readonly databases: Readonly<Record<string, string>>;
  readonly brokers: readonly string[];
  readonly log?: Logger;
}

/** Higher counts are not told apart. */
const COUNT_LIMIT = 1_000;
const SERVER_SELECTION_TIMEOUT_MS = 5_000;

/** Looks at outboxes and consumer groups of several services; for tests and for a start that waits for quiet. */
export async function watchBacklog({ databases, brokers, log }: BacklogOptions): Promise<BacklogWatch> {
  const kafka = createKafka(brokers, 'ladder-backlog', log ?? createLogger('backlog', 'silent'));
  const groups = await kafka.watchGroups();
  const services = Object.entries(databases).map(([service, uri]) => {
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS, maxPoolSize: 3 });
    return { service, client };
  });
  return {
    read: async () => {
      const rows = await Promise.all(services.map(({ client }) => countRows(client)));
      const offsets = await groups.read(services.map(({ service }) => groupOf(service)));
      return services.map(({ service }, index) => ({
        service,
        ...(rows[index] ?? { pending: 0, blocked: 0, deadLetters: 0 }),
        ...progressOf(offsets.find(({ groupId }) => groupId === groupOf(service))),
      }));
    },
    close: async () => {
      await groups.close();
      await Promise.all(services.map(({ client }) => client.close()));
    },
  };
}

const groupOf = (service: string): string => `ladder-${service}`;

async function countRows(client: MongoClient): Promise<Pick<Backlog, 'pending' | 'blocked' | 'deadLetters'>> {
  const { outbox, deadLetters } = messagingCollections(client.db());
  // Sorted, so that the indexes of the few open rows are read and not the many that were sent.
  const [pending, blocked, open] = await Promise.all([
    outbox.find({ state: 'pending' }).sort({ createdAt: 1 }).limit(COUNT_LIMIT).project({ _id: 1 }).toArray(),
    outbox.find({ state: 'blocked' }).sort({ stream: 1 }).limit(COUNT_LIMIT).project({ _id: 1 }).toArray(),
    deadLetters.countDocuments({ state: 'OPEN' }),
  ]);
  return { pending: pending.length, blocked: blocked.length, deadLetters: open };
}

const progressOf = (offsets: GroupOffsets | undefined): Pick<Backlog, 'group' | 'behind' | 'ends'> => ({
  group: offsets?.state ?? 'Dead',
  behind: offsets?.partitions.filter(({ committed, end }) => committed < end) ?? [],
  ends: Object.fromEntries(
    offsets?.partitions.map(({ topic, partition, end }) => [`${topic}|${partition}`, end]) ?? [],
  ),
});
