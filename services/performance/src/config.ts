import type { PassportKeys } from '@ladder/identity';
import { LOG_LEVELS, readConfig } from '@ladder/process';
import * as z from 'zod';

const PORT = 4012;

/** Everything that performance is told from outside; the only reader of the environment. */
export function readPerformanceConfig(environment: NodeJS.ProcessEnv = process.env) {
  const read = readConfig(
    {
      LADDER_PORT: z.coerce.number().int().min(0).default(PORT),
      LADDER_HOST: z.string().default('127.0.0.1'),
      LADDER_MONGODB_URI: z.string().startsWith('mongodb'),
      LADDER_KAFKA_BROKERS: z.string().min(1),
      LADDER_PASSPORT_KEYS: z.string().transform((text) => JSON.parse(text) as PassportKeys),
      LADDER_ENVIRONMENT: z.enum(['development', 'production']).default('production'),
      LADDER_LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
      LADDER_BUSINESS_NOW: z.iso.datetime({ offset: true }).optional(),
      LADDER_BUSINESS_CLOCK_FILE: z.string().optional(),
    },
    environment,
  );
  return {
    port: read.LADDER_PORT,
    host: read.LADDER_HOST,
    mongodbUri: read.LADDER_MONGODB_URI,
    kafkaBrokers: read.LADDER_KAFKA_BROKERS.split(','),
    passportKeys: read.LADDER_PASSPORT_KEYS,
    environment: read.LADDER_ENVIRONMENT,
    logLevel: read.LADDER_LOG_LEVEL,
    businessClock: { file: read.LADDER_BUSINESS_CLOCK_FILE, startAt: read.LADDER_BUSINESS_NOW },
  };
}

export type PerformanceConfig = ReturnType<typeof readPerformanceConfig>;
