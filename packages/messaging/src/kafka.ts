import { createRequire } from 'node:module';
import type { Topic } from '@ladder/contracts';
import type { Logger } from '@ladder/process';
import kafkajs from 'kafkajs';
import type { Admin, Consumer, EachBatchPayload, IHeaders, KafkaMessage, logCreator, Producer } from 'kafkajs';
import type {
  ConsumerOptions,
  GroupOffsets,
  GroupWatch,
  Header,
  IncomingBatch,
  IncomingMessage,
  KafkaClient,
  KafkaFault,
  Publisher,
} from './transport.ts';

const CONNECTION_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
const SESSION_TIMEOUT_MS = 10_000;
const REBALANCE_TIMEOUT_MS = 15_000;
const HEARTBEAT_INTERVAL_MS = 2_000;
/** How long the broker may hold an empty fetch; also the longest wait of a resumed partition. */
const FETCH_WAIT_MS = 2_500;
/** Slow handlers of one partition must not stop the others of the same fetch. */
const PARTITIONS_AT_ONCE = 4;
const RETRY = { initialRetryTime: 200, maxRetryTime: 2_000, retries: 4 };
const ADMIN_RETRY = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 3 };
const DAY_MS = 86_400_000;

mendIdleTimer();

export function createKafka(brokers: readonly string[], clientId: string, log: Logger): KafkaClient {
  const kafka = new kafkajs.Kafka({
    brokers: [...brokers],
    clientId,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    retry: RETRY,
    logCreator: logThrough(log),
  });
  return {
    publisher: () => openPublisher(kafka.producer(PRODUCER)),
    consume: (options) => openConsumer(kafka.consumer({ ...CONSUMER, groupId: options.groupId }), options),
    answers: () => withAdmin(kafka.admin({ retry: { retries: 0 } }), (admin) => admin.listTopics()).then(yes, no),
    watchGroups: () => openGroupWatch(kafka.admin({ retry: ADMIN_RETRY })),
    ensureTopics: (topics, replicationFactor) =>
      withAdmin(kafka.admin({ retry: ADMIN_RETRY }), (admin) => createMissing(admin, topics, replicationFactor)),
  };
}

/** What stands in the way: the whole cluster, one topic, or this message. Waiting cures the first two. */
export function kafkaFaultOf(error: unknown): KafkaFault {
  if (!(error instanceof Error)) return 'message';
  const { name, type, retriable, cause } = error as Error & { type?: string; retriable?: boolean };
  if (type !== undefined) {
    if (TOPIC_FAULTS.has(type)) return 'topic';
    return retriable === true && type !== 'CORRUPT_MESSAGE' ? 'broker' : 'message';
  }
  if (name !== 'KafkaJSNumberOfRetriesExceeded' && OUTAGES.has(name)) return 'broker';
  return cause === undefined ? 'message' : kafkaFaultOf(cause);
}

const TOPIC_FAULTS = new Set([
  'UNKNOWN_TOPIC_OR_PARTITION',
  'TOPIC_AUTHORIZATION_FAILED',
  'INVALID_TOPIC_EXCEPTION',
  'POLICY_VIOLATION',
]);
const OUTAGES = new Set([
  'KafkaJSConnectionError',
  'KafkaJSConnectionClosedError',
  'KafkaJSRequestTimeoutError',
  'KafkaJSBrokerNotFound',
  'KafkaJSMetadataNotLoaded',
  'KafkaJSNoBrokerAvailableError',
  'KafkaJSLockTimeout',
  'KafkaJSTimeout',
]);

const PRODUCER = {
  allowAutoTopicCreation: false,
  idempotent: false,
  maxInFlightRequests: 1,
  createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
};

const CONSUMER = {
  sessionTimeout: SESSION_TIMEOUT_MS,
  rebalanceTimeout: REBALANCE_TIMEOUT_MS,
  heartbeatInterval: HEARTBEAT_INTERVAL_MS,
  maxWaitTimeInMs: FETCH_WAIT_MS,
  allowAutoTopicCreation: false,
};

const yes = (): boolean => true;
const no = (): boolean => false;

async function openPublisher(producer: Producer): Promise<Publisher> {
  await producer.connect();
  return {
    send: async (batch) => {
      const topicMessages = batch.map(({ topic, messages }) => ({
        topic,
        messages: messages.map(({ key, value, headers = {} }) => ({ key, value, headers: { ...headers } })),
      }));
      await producer.sendBatch({ acks: -1, topicMessages });
    },
    close: () => producer.disconnect().catch(() => undefined),
  };
}

async function openConsumer(consumer: Consumer, options: ConsumerOptions): Promise<{ close(): Promise<void> }> {
  const timers = new Set<NodeJS.Timeout>();
  const { FETCH, HEARTBEAT, GROUP_JOIN, CRASH } = consumer.events;
  consumer.on(FETCH, options.onProgress);
  consumer.on(HEARTBEAT, options.onProgress);
  consumer.on(GROUP_JOIN, options.onJoined);
  consumer.on(CRASH, ({ payload }) => options.onCrash(payload.error, payload.restart));
  const close = async (): Promise<void> => {
    for (const timer of timers) clearTimeout(timer);
    await consumer.disconnect().catch(() => undefined);
  };
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...options.topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: PARTITIONS_AT_ONCE,
      eachBatch: (payload) => options.eachBatch(batchOf(payload, timers)).catch(throwRetriable),
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}

/** kafkajs stops for ever on a plain TypeError or SyntaxError, so that only errors of its own may reach it. */
function throwRetriable(error: unknown): never {
  if (error instanceof kafkajs.KafkaJSError) throw error;
  throw new kafkajs.KafkaJSError(error instanceof Error ? error : String(error), { retriable: true });
}

function batchOf(payload: EachBatchPayload, timers: Set<NodeJS.Timeout>): IncomingBatch {
  const { topic, partition, messages } = payload.batch;
  return {
    topic,
    partition,
    messages: messages.map(messageOf),
    isCurrent: () => payload.isRunning() && !payload.isStale(),
    heartbeat: () => payload.heartbeat(),
    settled: async (offset) => {
      payload.resolveOffset(String(offset));
      const partitions = [{ partition, offset: String(offset + 1) }];
      await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions }] });
      await payload.heartbeat();
    },
    retryLater: (delayMs) => {
      const resume = payload.pause();
      const timer = setTimeout(() => {
        timers.delete(timer);
        resume();
      }, delayMs);
      timers.add(timer);
    },
  };
}

const messageOf = ({ offset, key, value, headers, timestamp }: KafkaMessage): IncomingMessage => ({
  offset: Number(offset),
  key,
  value,
  headers: headersOf(headers ?? {}),
  arrivedAt: new Date(Number(timestamp)),
});

const headersOf = (headers: IHeaders): Header[] =>
  Object.entries(headers).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => ({ name, value: Buffer.isBuffer(value) ? value : Buffer.from(value) })),
  );

async function withAdmin<R>(admin: Admin, use: (admin: Admin) => Promise<R>): Promise<R> {
  await admin.connect();
  try {
    return await use(admin);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

async function openGroupWatch(admin: Admin): Promise<GroupWatch> {
  await admin.connect();
  return {
    read: async (groupIds) => {
      const { groups } = await admin.describeGroups([...groupIds]);
      const held = groups.map(({ groupId, state, members }) => ({ groupId, state, topics: topicsOf(members) }));
      const committed = await Promise.all(held.map(({ groupId, topics }) => admin.fetchOffsets({ groupId, topics })));
      const names = [...new Set(held.flatMap(({ topics }) => topics))];
      const ends = new Map(
        await Promise.all(names.map(async (name) => [name, await admin.fetchTopicOffsets(name)] as const)),
      );
      return held.map(({ groupId, state }, index) => ({
        groupId,
        state,
        partitions: partitionsOf(committed[index] ?? [], ends),
      }));
    },
    close: () => admin.disconnect().catch(() => undefined),
  };
}

const topicsOf = (members: readonly { readonly memberAssignment: Buffer }[]): string[] => [
  ...new Set(
    members.flatMap(({ memberAssignment }) =>
      Object.keys(kafkajs.AssignerProtocol.MemberAssignment.decode(memberAssignment)?.assignment ?? {}),
    ),
  ),
];

/** A partition without a commit is read from its beginning. */
function partitionsOf(
  committed: Awaited<ReturnType<Admin['fetchOffsets']>>,
  ends: ReadonlyMap<string, Awaited<ReturnType<Admin['fetchTopicOffsets']>>>,
): GroupOffsets['partitions'] {
  return committed.flatMap(({ topic, partitions }) =>
    partitions.map(({ partition, offset }) => {
      const { low = '0', high = '0' } = ends.get(topic)?.find((one) => one.partition === partition) ?? {};
      return { topic, partition, committed: Math.max(Number(offset), Number(low)), end: Number(high) };
    }),
  );
}

/** Lists first, since kafkajs logs an error for a topic that is already there. */
async function createMissing(admin: Admin, topics: readonly Topic[], replicationFactor: number): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = topics.filter(({ topic }) => !present.has(topic));
  if (missing.length === 0) return;
  await admin.createTopics({
    waitForLeaders: true,
    topics: missing.map((topic) => ({
      topic: topic.topic,
      numPartitions: topic.partitions,
      replicationFactor,
      configEntries: configOf(topic),
    })),
  });
}

function configOf({ retentionDays, timestampType }: Topic): { name: string; value: string }[] {
  return [
    retentionDays === undefined
      ? { name: 'cleanup.policy', value: 'compact' }
      : { name: 'retention.ms', value: String(retentionDays * DAY_MS) },
    ...(timestampType === undefined ? [] : [{ name: 'message.timestamp.type', value: timestampType }]),
  ];
}

/** Its errors are mostly retried by itself, so none of them is more than a warning here. */
function logThrough(log: Logger): logCreator {
  return () =>
    ({ namespace, level, log: { message, ...facts } }) => {
      const level_ = level === kafkajs.logLevel.ERROR && !NOISY.has(namespace) ? 'warn' : 'debug';
      log[level_]({ namespace, detail: message, error: facts['error'] }, 'kafka client');
    };
}

/** What they tell is told once by whoever waits. */
const NOISY = new Set(['Connection', 'BrokerPool', 'Cluster', 'Consumer']);

/**
 * kafkajs 2.2.4 re-arms its check of waiting requests with a negative delay, about 920 wake-ups a second for each
 * idle connection. A check is needed only while something waits or the broker throttles us.
 */
function mendIdleTimer(): void {
  interface Queue {
    throttledUntil: number;
    pending: unknown[];
    throttleCheckTimeoutId: NodeJS.Timeout | null;
    checkPendingRequests(): void;
    scheduleCheckPendingRequests(): void;
  }
  const CHECK_INTERVAL_MS = 10;
  const RequestQueue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js') as {
    readonly prototype: Queue;
  };
  RequestQueue.prototype.scheduleCheckPendingRequests = function (this: Queue): void {
    const throttledMs = this.throttledUntil - Date.now();
    if (this.throttleCheckTimeoutId !== null || (this.pending.length === 0 && throttledMs <= 0)) return;
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      throttledMs > 0 ? throttledMs : CHECK_INTERVAL_MS,
    );
  };
}
