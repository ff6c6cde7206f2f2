import { topics } from '@ladder/contracts';
import { ensureTopics } from '@ladder/engines';
import { createLogger, readConfig } from '@ladder/process';
import * as z from 'zod';

// A job of docker-compose.yml: brings the broker's topics in line with `@ladder/contracts`, and ends.
const { LADDER_KAFKA_BROKERS } = readConfig({ LADDER_KAFKA_BROKERS: z.string().min(1) });
await ensureTopics(LADDER_KAFKA_BROKERS.split(','), topics);
createLogger('topics').info({ topics: topics.length }, 'topics are there');
