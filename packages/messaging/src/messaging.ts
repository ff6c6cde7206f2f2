import { topicOf } from '@ladder/contracts';
import type { Logger } from '@ladder/process';
import type { Db, MongoClient } from 'mongodb';
import type { Recipient } from './apply.ts';
import type { Cause } from './cause.ts';
import { Census } from './census.ts';
import { ensureMessagingCollections, messagingCollections } from './collections.ts';
import type { Handler } from './handler.ts';
import { type Health, healthOf } from './health.ts';
import { createKafka, kafkaFaultOf } from './kafka.ts';
import { createOutbox, releaseBlocked } from './outbox.ts';
import { Progress } from './progress.ts';
import { Receiver } from './receiver.ts';
import { type DeadLetterSelector, type Redriven, type RedriveOptions, redriveDeadLetters } from './redrive.ts';
import { Relay } from './relay.ts';
import { resumeReleases } from './release.ts';
import { Subscription } from './subscription.ts';
import { transact } from './transact.ts';
import type { Tx } from './tx.ts';

/** EX_SOFTWARE of sysexits: the supervisor starts the process again. */
const FATAL_EXIT_CODE = 70;

export interface MessagingOptions<Deps> {
  /** `training`; decides the source (`/training`) and the consumer group (`ladder-training`). */
  readonly service: string;
  readonly connection: { readonly client: MongoClient; readonly db: Db };
  readonly brokers: readonly string[];
  readonly handlers: readonly Handler<Deps>[];
  readonly deps: Deps;
  readonly log: Logger;
  /** What to do when only a new process can help; leaves with code 70 unless told otherwise. */
  readonly onFatal?: (error: Error) => void;
}

export interface Messaging {
  /**
   * Runs `work` in one transaction and writes its events with it. Conflicts are retried, so `work` may run twice.
   * Throws what `work` throws, and the last conflict after 30 s.
   */
  transact<R>(cause: Cause, work: (tx: Tx) => Promise<R>): Promise<R>;
  /** Starts relay and consumer. Needs MongoDB; Kafka may come later. */
  start(): Promise<void>;
  /** Ends after the transaction that each partition is in. */
  stop(): Promise<void>;
  health(): Health;
  /** Runs dead letters again, then the events parked behind them. The caller checks who may ask. */
  redriveDeadLetters(selector: DeadLetterSelector, options: RedriveOptions): Promise<Redriven[]>;
  /** Lets events that could not be published be tried again, of one `<topic>|<key>` or all; answers how many. */
  releaseBlocked(stream?: string): Promise<number>;
}

export function createMessaging<Deps>(options: MessagingOptions<Deps>): Messaging {
  const { service, connection, brokers, handlers, deps, log } = options;
  const { client, db } = connection;
  const collections = messagingCollections(db);
  const kafka = createKafka(brokers, `ladder-${service}`, log);
  const outbox = createOutbox(service, collections, () => relay.wake());
  const relay = new Relay({
    client,
    collections,
    openPublisher: () => kafka.publisher(),
    faultOf: kafkaFaultOf,
    log,
  });
  const byName = Map.groupBy(handlers, ({ name }) => name);
  const recipient: Recipient<Deps> = { service, collections, handlers: byName, deps };
  const topics = [...byName.keys()].map(topicOf);
  const progress = new Progress();
  const receiver = new Receiver({ client, outbox, recipient, topics, progress, log });
  const subscription = new Subscription({
    kafka,
    groupId: `ladder-${service}`,
    topics: topics.map(({ topic }) => topic),
    receive: (batch) => receiver.receive(batch),
    progress,
    log,
    onFatal: options.onFatal ?? leave,
  });
  const census = new Census(collections);
  const consumes = topics.length > 0;

  return {
    transact: (cause, work) => transact(client, outbox, cause, work),
    start: async () => {
      await ensureMessagingCollections(db);
      await resumeReleases({ client, outbox, recipient });
      await census.start();
      relay.start();
      if (consumes) subscription.start();
    },
    stop: async () => {
      census.stop();
      if (consumes) await subscription.stop();
      await relay.stop();
    },
    health: () => healthOf({ relay, census, receiver, progress, ...(consumes ? { subscription } : {}) }),
    redriveDeadLetters: (selector, how) => redriveDeadLetters({ client, outbox, recipient }, selector, how),
    releaseBlocked: (stream) => releaseBlocked(collections, stream),
  };
}

function leave(): void {
  process.exitCode = FATAL_EXIT_CODE;
  process.exit();
}
