import { fileURLToPath } from 'node:url';
import type { EnginePorts } from './engine-ports.ts';
import { locateJava } from './fetch/locate-java.ts';
import { locateKafka } from './fetch/locate-kafka.ts';
import { locateMongod } from './fetch/locate-mongod.ts';
import { type Addresses, givenAddresses } from './given-addresses.ts';
import { type Kafka, kafkaAt, prepareKafka } from './kafka/prepare-kafka.ts';
import type { TopicRow } from './kafka/topics.ts';
import { type Mongodb, mongodbAt, prepareMongod } from './mongodb/prepare-mongod.ts';
import { claimDataFolder, type DataFolder } from './process/data-folder.ts';
import type { ProcessEnd } from './process/own-process.ts';
import { freePorts, requireFreePort } from './process/ports.ts';

export interface EnginesOptions {
  /** A path, which is then held until `stop`, or a folder that the caller holds already. */
  readonly dataFolder: string | DataFolder;
  readonly ports: EnginePorts | 'free';
  /** Each gets a database and a user of its name. */
  readonly services: readonly string[];
  /** Rows of `@ladder/contracts`' topics.json. */
  readonly topics: readonly TopicRow[];
  /** Where fetched engines are kept; `.ladder/engines` of the checkout when it is not given. */
  readonly enginesFolder?: string;
  /** Out of reach of the terminal's Ctrl-C; the caller then has to stop them. */
  readonly detached?: boolean;
  /** Progress, a line at a time. */
  readonly log?: (line: string) => void;
  /** Told when an engine's process has ended, wanted or not. */
  readonly onEnd?: (end: ProcessEnd) => void;
}

export interface Engines {
  readonly mongodb: Mongodb;
  readonly kafka: Kafka;
  readonly stop: () => Promise<void>;
}

type Settings = Required<Omit<EnginesOptions, 'dataFolder' | 'ports'>> & {
  readonly folder: DataFolder;
  readonly ports: EnginePorts;
  readonly addresses: Addresses;
};

export const DEFAULT_ENGINES_FOLDER = fileURLToPath(new URL('../../../.ladder/engines', import.meta.url));

/**
 * A real MongoDB and a real Kafka, ready: writable primary with all users, broker with all topics. In this order: the
 * addresses of LADDER_MONGODB_ROOT_URI and LADDER_KAFKA_BROKERS, docker compose when LADDER_ENGINES is `docker`, the
 * machine's own programs, packages that are fetched once. Throws SetupError for what the person has to put right.
 */
export async function startEngines(options: EnginesOptions): Promise<Engines> {
  const { dataFolder, log = () => undefined } = options;
  const folder = typeof dataFolder === 'string' ? await claimDataFolder(dataFolder, log) : dataFolder;
  const letGo = (): void => (typeof dataFolder === 'string' ? folder.release() : undefined);
  try {
    const ports = options.ports === 'free' ? await freeEnginePorts() : options.ports;
    const addresses = await givenAddresses({ folder: folder.path, ports, log });
    const settings: Settings = {
      enginesFolder: DEFAULT_ENGINES_FOLDER,
      detached: false,
      onEnd: () => undefined,
      ...options,
      log,
      folder,
      ports,
      addresses,
    };
    const { mongodb, kafka } = await startBoth(settings);
    const stop = async (): Promise<void> => {
      await kafka.process?.stop();
      await mongodb.process?.stop();
      await addresses.stop();
      letGo();
    };
    return { mongodb, kafka, stop };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Fetches what a start would need and is not there yet. Throws SetupError. */
export async function fetchEngines(log: (line: string) => void, enginesFolder = DEFAULT_ENGINES_FOLDER): Promise<void> {
  const options = { enginesFolder, log };
  if (process.env['LADDER_ENGINES'] === 'docker') return;
  await Promise.all([
    process.env['LADDER_MONGODB_ROOT_URI'] ?? locateMongod(options),
    process.env['LADDER_KAFKA_BROKERS'] ?? locateJava(options).then((java) => locateKafka(java, options)),
  ]);
}

async function freeEnginePorts(): Promise<EnginePorts> {
  const [mongodb, kafka, controller] = (await freePorts(3)) as [number, number, number];
  return { mongodb, kafka, controller };
}

/** Both at the same time; when one fails, the other is stopped too. */
async function startBoth(settings: Settings): Promise<{ mongodb: Mongodb; kafka: Kafka }> {
  const outcomes = await Promise.allSettled([startMongodb(settings), startKafka(settings)]);
  const [mongodb, kafka] = outcomes;
  if (mongodb.status === 'fulfilled' && kafka.status === 'fulfilled')
    return { mongodb: mongodb.value, kafka: kafka.value };
  for (const outcome of outcomes) if (outcome.status === 'fulfilled') await outcome.value.process?.stop();
  throw outcomes.find((outcome) => outcome.status === 'rejected')?.reason as Error;
}

async function startMongodb(settings: Settings): Promise<Mongodb> {
  const { addresses, folder, services, ports } = settings;
  if (addresses.mongodbRootUri) return mongodbAt(addresses.mongodbRootUri, services, folder);
  await requireFreePort(ports.mongodb, 'MongoDB', 'npm start -- --mongodb-port <port>');
  const mongodb = prepareMongod({ ...settings, mongod: await locateMongod(settings), port: ports.mongodb });
  await mongodb.process.start();
  return mongodb;
}

async function startKafka(settings: Settings): Promise<Kafka> {
  const { addresses, topics, ports } = settings;
  if (addresses.kafkaBrokers) return kafkaAt(addresses.kafkaBrokers, topics);
  await requireFreePort(ports.kafka, 'Kafka', 'npm start -- --kafka-port <port>');
  await requireFreePort(ports.controller, 'Kafka’s controller', 'npm start -- --kafka-controller-port <port>');
  const java = await locateJava(settings);
  const classPath = await locateKafka(java, settings);
  const kafka = await prepareKafka({
    ...settings,
    java,
    classPath,
    port: ports.kafka,
    controllerPort: ports.controller,
  });
  await kafka.process.start();
  return kafka;
}
