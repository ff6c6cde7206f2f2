import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '@ladder/engines';
import { LOG_LEVELS, readConfig } from '@ladder/process';
import * as z from 'zod';
import { DEMO_TODAY } from './demo-company.ts';
import { choosePorts, DEFAULT_PORTS, flagOf, type Ports, portVariableOf } from './ports.ts';
import { repositoryRoot } from './repository-root.ts';
import { serviceNames } from './service-names.ts';

const port = z.coerce.number().int().min(1).max(65_535).optional();

const shape = {
  LADDER_DATA_FOLDER: z
    .string()
    .min(1)
    .default(join(repositoryRoot, '.ladder', 'data')),
  LADDER_SCENARIO: z.enum(['demo', 'none']).default('demo'),
  LADDER_BUSINESS_NOW: z.iso.datetime({ offset: true }).default(DEMO_TODAY),
  LADDER_LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  // Read by @ladder/engines itself.
  LADDER_ENGINES: z.string().optional(),
  LADDER_MONGODB_ROOT_URI: z.string().optional(),
  LADDER_KAFKA_BROKERS: z.string().optional(),
};

/**
 * What a person wants of a start. Each setting is a variable and a flag: LADDER_KAFKA_PORT=9092 is `--kafka-port 9092`,
 * and the flag counts. Throws SetupError with every fault when one is wrong.
 */
export async function readStartOptions(args: readonly string[], environment: NodeJS.ProcessEnv = process.env) {
  const { services: servicePorts, ...others } = DEFAULT_PORTS;
  const services = serviceNames();
  const portNames = [...Object.keys(others), ...new Set([...Object.keys(servicePorts), ...services])];
  const portShape = Object.fromEntries(portNames.map((name) => [portVariableOf(name), port]));
  try {
    const given = { ...environment, ...flagsOf(args, [...Object.keys(shape), ...Object.keys(portShape)]) };
    const read = readConfig({ ...shape, ...portShape }, given);
    const chosen = (name: string) => (read as Record<string, unknown>)[portVariableOf(name)] as number | undefined;
    return {
      dataFolder: read.LADDER_DATA_FOLDER,
      ports: await portsOf(chosen, services),
      scenario: read.LADDER_SCENARIO === 'demo',
      businessNow: read.LADDER_BUSINESS_NOW,
      logLevel: read.LADDER_LOG_LEVEL,
    };
  } catch (error) {
    throw new SetupError((error as Error).message, { cause: error });
  }
}

async function portsOf(chosen: (name: string) => number | undefined, services: readonly string[]): Promise<Ports> {
  const pick = (names: readonly string[]): Record<string, number> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = chosen(name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const { services: _, ...others } = DEFAULT_PORTS;
  return choosePorts({ ...pick(Object.keys(others)), services: pick(services) }, services);
}

function flagsOf(args: readonly string[], variables: readonly string[]): NodeJS.ProcessEnv {
  const options = Object.fromEntries(variables.map((name) => [flagOf(name), { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const given: readonly [string, unknown][] = variables.map((name) => [name, values[flagOf(name)]]);
  return Object.fromEntries(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
