import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Java } from '../fetch/locate-java.ts';
import { runClient } from '../fetch/run-client.ts';
import { poll } from '../poll.ts';
import type { DataFolder } from '../process/data-folder.ts';
import { type OwnProcess, ownProcess, type ProcessEnd } from '../process/own-process.ts';
import { brokerSettings, LOG_SETTINGS } from './broker-settings.ts';
import { classArchive } from './class-archive.ts';
import { isListening } from './is-listening.ts';
import { ensureTopics, type TopicRow } from './topics.ts';

const ANSWER_TIMEOUT_MS = 60_000;
/** Room for writing the class archive at the end of the very first run. */
const STOP_TIMEOUT_MS = 20_000;
const CLUSTER_ID_BYTES = 16;
/** Quick to start and small: a second-tier compiler and a parallel collector only pay off under lasting load. */
const JVM_OPTIONS = [
  '-Xms64m',
  '-Xmx256m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:-UsePerfData',
  '-Xlog:cds=off',
];

export interface KafkaOptions {
  readonly java: Java;
  readonly classPath: string;
  readonly enginesFolder: string;
  readonly port: number;
  readonly controllerPort: number;
  readonly topics: readonly TopicRow[];
  readonly folder: DataFolder;
  readonly detached: boolean;
  readonly onEnd?: (end: ProcessEnd) => void;
}

export interface Kafka {
  readonly brokers: readonly string[];
  /** Undefined when the broker is not a process of ours. */
  readonly process: OwnProcess | undefined;
}

/** A Kafka that somebody else runs: gets the topics. */
export async function kafkaAt(brokers: readonly string[], topics: readonly TopicRow[]): Promise<Kafka> {
  await ensureTopics(brokers, topics);
  return { brokers, process: undefined };
}

/** A Kafka of our own on loopback: broker and controller in one, formatted, with all topics. Prepared, not yet started. */
export async function prepareKafka(options: KafkaOptions): Promise<Kafka & { readonly process: OwnProcess }> {
  const { java, classPath, port, controllerPort, topics, folder, detached, onEnd } = options;
  const home = join(folder.path, 'kafka');
  const data = join(home, 'data');
  mkdirSync(data, { recursive: true });
  const settings = join(home, 'server.properties');
  writeFileSync(settings, brokerSettings(data, port, controllerPort));
  writeFileSync(join(home, 'log4j2.xml'), LOG_SETTINGS);
  const archive = classArchive(options.enginesFolder, java.version, classPath);
  const jvm = (): string[] => [
    ...JVM_OPTIONS,
    `-Dlog4j2.configurationFile=${join(home, 'log4j2.xml')}`,
    '-cp',
    classPath,
  ];
  if (!existsSync(join(data, 'meta.properties'))) await format(java.command, jvm(), settings);
  const brokers = [`127.0.0.1:${port}`];
  return {
    brokers,
    process: ownProcess({
      name: 'kafka',
      command: java.command,
      args: () => [...archive.options(), ...jvm(), 'kafka.Kafka', settings],
      env: { PATH: process.env['PATH'], HOME: home },
      logFile: join(folder.path, 'logs', 'kafka.log'),
      ready: async (signal) => {
        await poll(() => isListening(port), { what: 'Kafka’s first answer', timeoutMs: ANSWER_TIMEOUT_MS, signal });
        await ensureTopics(brokers, topics);
      },
      stopTimeoutMs: STOP_TIMEOUT_MS,
      folder,
      detached,
      onEnd: (end) => {
        // Whatever a killed process has written may be half an archive.
        if (end.signal === null) archive.keep();
        onEnd?.(end);
      },
    }),
  };
}

/** Gives an empty folder its cluster; Kafka does not start on one without. */
async function format(java: string, jvm: readonly string[], settings: string): Promise<void> {
  const id = randomBytes(CLUSTER_ID_BYTES);
  // An id that begins with a dash would be read as an option; with its top bit clear it begins with a letter.
  id.writeUInt8(id.readUInt8(0) & 0x7f, 0);
  await runClient({
    command: java,
    args: [
      ...jvm,
      'kafka.tools.StorageTool',
      'format',
      '--ignore-formatted',
      '-t',
      id.toString('base64url'),
      '-c',
      settings,
    ],
    purpose: 'Kafka’s data folder',
    verb: 'prepared',
    advice: 'Clear the data (npm run reset) and try again.',
  });
}
