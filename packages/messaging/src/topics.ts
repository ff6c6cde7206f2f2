import type { Topic } from '@ladder/contracts';
import { createLogger, type Logger } from '@ladder/process';
import { createKafka } from './kafka.ts';
import type { Publisher } from './transport.ts';

/** Creates the topics that are missing, with their partitions and retention; for deployment and local start. */
export const ensureTopics = (
  brokers: readonly string[],
  topics: readonly Topic[],
  log: Logger = silent(),
  replicationFactor = 1,
): Promise<void> => createKafka(brokers, 'ladder-topics', log).ensureTopics(topics, replicationFactor);

/** A bare producer that knows no outbox: for systems outside and for whoever plays one. */
export const createProducer = (brokers: readonly string[], log: Logger = silent()): Promise<Publisher> =>
  createKafka(brokers, 'ladder-producer', log).publisher();

const silent = (): Logger => createLogger('messaging', 'silent');
