import type { Topic } from '@ladder/contracts';

export interface Header {
  readonly name: string;
  readonly value: Buffer;
}

/** A message to publish; the key decides the partition (murmur2, as Java clients do). */
export interface OutgoingMessage {
  readonly key: string | null;
  readonly value: string | Buffer | null;
  readonly headers?: Readonly<Record<string, string | Buffer>>;
}

/** A message as it came: bytes, place, and the broker's timestamp. */
export interface IncomingMessage {
  readonly offset: number;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: readonly Header[];
  readonly arrivedAt: Date;
}

export interface IncomingBatch {
  readonly topic: string;
  readonly partition: number;
  readonly messages: readonly IncomingMessage[];
  /** False once the partition may belong to somebody else, or the consumer stops. */
  isCurrent(): boolean;
  /** Throws when the group is rebalancing; the caller lets that through. */
  heartbeat(): Promise<void>;
  /** Everything up to `offset` is settled; commits `offset + 1`. Throws like `heartbeat`. */
  settled(offset: number): Promise<void>;
  /** Takes the partition out of the fetches for a while; what was not settled comes again. */
  retryLater(delayMs: number): void;
}

export interface ConsumerOptions {
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly eachBatch: (batch: IncomingBatch) => Promise<void>;
  readonly onProgress: () => void;
  readonly onJoined: () => void;
  /** `restarts` is false when kafkajs gives up for good. */
  readonly onCrash: (error: Error, restarts: boolean) => void;
}

export interface Publisher {
  /** Resolves when all replicas in sync have the messages; the order within a key is the order given. */
  send(batch: readonly { readonly topic: string; readonly messages: readonly OutgoingMessage[] }[]): Promise<void>;
  close(): Promise<void>;
}

/** What stands in the way of a message. */
export type KafkaFault = 'broker' | 'topic' | 'message';

/** How far a consumer group is with one partition; `committed` and `end` are the offsets of what comes next. */
export interface PartitionOffsets {
  readonly topic: string;
  readonly partition: number;
  readonly committed: number;
  readonly end: number;
}

export interface GroupOffsets {
  readonly groupId: string;
  /** Kafka's word for it: `Stable` consumes, `Empty` has lost its members, `Dead` never had any. */
  readonly state: string;
  /** Of every partition that a member has. */
  readonly partitions: readonly PartitionOffsets[];
}

/** A connection that looks at consumer groups from outside. */
export interface GroupWatch {
  /** The commits are read before the ends, so that equal ones prove that everything before was settled. */
  read(groupIds: readonly string[]): Promise<readonly GroupOffsets[]>;
  close(): Promise<void>;
}

/** Everything that this package needs of Kafka. Nothing else in the repository's services knows the client. */
export interface KafkaClient {
  publisher(): Promise<Publisher>;
  consume(options: ConsumerOptions): Promise<{ close(): Promise<void> }>;
  /** Whether the broker answers a request on a fresh connection. */
  answers(): Promise<boolean>;
  watchGroups(): Promise<GroupWatch>;
  ensureTopics(topics: readonly Topic[], replicationFactor: number): Promise<void>;
}
