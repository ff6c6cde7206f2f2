import * as z from 'zod';
import { readBy, readConfig } from './config.ts';
import { LOG_LEVELS } from './logger.ts';

/** What a service brings to its configuration; all the rest is the same for every service. */
export interface ServiceConfigOptions<PassportKeys> {
  /** Where it listens unless LADDER_PORT says otherwise. */
  readonly port: number;
  /** Reads the public keys of the gateway's passports from their JSON text; throws when they are none. */
  readonly readPassportKeys: (text: string) => PassportKeys;
}

/** Everything that a service is told from outside. Throws ConfigError with every fault it finds. */
export function readServiceConfig<PassportKeys>(
  { port, readPassportKeys }: ServiceConfigOptions<PassportKeys>,
  environment: NodeJS.ProcessEnv = process.env,
) {
  const read = readConfig(
    {
      LADDER_PORT: z.coerce.number().int().min(0).default(port),
      LADDER_HOST: z.string().default('127.0.0.1'),
      LADDER_MONGODB_URI: z.string().startsWith('mongodb'),
      LADDER_KAFKA_BROKERS: z.string().min(1),
      LADDER_PASSPORT_KEYS: readBy(readPassportKeys),
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
