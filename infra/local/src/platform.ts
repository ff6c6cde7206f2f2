import { join } from 'node:path';
import { claimDataFolder, type DataFolder, type OwnProcess } from '@ladder/engines';
import { createBusinessClock, type LogLevel } from '@ladder/process';
import { addressOf, type PlatformSettings } from './configurations.ts';
import { DEMO_TODAY, loadDemoCompany } from './demo-company.ts';
import { keysOf } from './keys.ts';
import { orAborted } from './or-aborted.ts';
import { accessPlatform, type PlatformAccess, type PlatformFacts } from './platform-access.ts';
import { choosePorts, type PortChoice, type Ports, requireFreePorts } from './ports.ts';
import { serviceNames } from './service-names.ts';
import { type RunningProcesses, startProcesses } from './start-processes.ts';

export interface PlatformOptions {
  /** Everything that the platform keeps; held by one launcher at a time. */
  readonly dataFolder: string;
  readonly ports: PortChoice;
  /** Whether the demo company is loaded on the first start of the folder. */
  readonly scenario: boolean;
  /** What the business clock shows on the first start, RFC 3339. */
  readonly businessNow?: string;
  /** Whether a process that ends unasked is started again. */
  readonly restart: boolean;
  readonly logLevel?: LogLevel;
  /** Ends a start that is under way; what was started is stopped, and the reason is thrown. */
  readonly signal?: AbortSignal;
  /** Progress and the processes' warnings, a line at a time. */
  readonly log: (line: string) => void;
}

/** A process of the platform: to be killed and started again. */
export type PlatformProcess = Pick<OwnProcess, 'pid' | 'kill' | 'start'>;

export interface Platform extends PlatformAccess {
  /** The services, `gateway`, and the engines that are processes of ours: `mongodb`, `kafka`. */
  readonly processes: Readonly<Record<string, PlatformProcess>>;
  /** What another process needs to know: text for `attachPlatform`. */
  invitation(): string;
  /** Gateway, services, Kafka, MongoDB, in this order. */
  stop(): Promise<void>;
}

/**
 * The whole platform as processes of this machine, ready: engines, services, gateway, and on a folder's first start
 * the demo company. Throws SetupError for what the person has to put right; nothing is left running then.
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { dataFolder, ports: choice, log } = options;
  const folder = await claimDataFolder(dataFolder, log);
  try {
    const services = serviceNames();
    const ports = await choosePorts(choice, services);
    if (choice !== 'free') await requireFreePorts(ports, services);
    const settings = await settingsOf(options, folder, ports);
    const running = await startProcesses({ ...options, folder, services, settings });
    return await openPlatform(options, folder, settings, running);
  } catch (error) {
    folder.release();
    throw error;
  }
}

async function settingsOf(options: PlatformOptions, folder: DataFolder, ports: Ports): Promise<PlatformSettings> {
  const { businessNow = DEMO_TODAY, logLevel = 'info' } = options;
  const clockFile = join(folder.path, 'business-clock.json');
  // Whoever comes first decides the offset; that is the launcher.
  createBusinessClock({ file: clockFile, startAt: businessNow });
  return { ports, keys: await keysOf(folder.path), logLevel, businessNow, clockFile };
}

async function openPlatform(
  options: PlatformOptions,
  folder: DataFolder,
  settings: PlatformSettings,
  running: RunningProcesses,
): Promise<Platform> {
  const { scenario, log, signal } = options;
  const facts = factsOf(settings, running);
  const access = accessPlatform(facts);
  const stop = async (): Promise<void> => {
    await access.close();
    await running.stop();
    folder.release();
  };
  try {
    const demo = { dataFolder: folder.path, platform: access, businessNow: settings.businessNow, log };
    if (scenario) await orAborted(loadDemoCompany(demo), signal);
  } catch (error) {
    await stop();
    throw error;
  }
  const invitation = (): string => JSON.stringify({ ...facts, pids: pidsOf(running) });
  return { ...access, processes: running.processes, invitation, stop };
}

function factsOf({ ports, keys, clockFile }: PlatformSettings, running: RunningProcesses): PlatformFacts {
  const { engines, services } = running;
  return {
    gatewayUrl: addressOf(ports.gateway),
    healthUrl: addressOf(ports.health),
    brokers: engines.kafka.brokers,
    mongodbRootUri: engines.mongodb.rootUri,
    databases: Object.fromEntries(services.map((service) => [service, engines.mongodb.uriOf(service)])),
    clockFile,
    tokenKey: keys.token.privateJwk,
    pids: pidsOf(running),
  };
}

const pidsOf = ({ processes }: RunningProcesses): PlatformFacts['pids'] =>
  Object.fromEntries(Object.entries(processes).map(([name, { pid }]) => [name, pid]));
