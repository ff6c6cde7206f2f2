import { topics } from '@ladder/contracts';
import {
  type DataFolder,
  type Engines,
  type OwnProcess,
  type ProcessEnd,
  startEngines,
  stopSurvivors,
} from '@ladder/engines';
import { addressOf, gatewayConfiguration, type PlatformSettings, serviceConfiguration } from './configurations.ts';
import { followLog } from './follow-log.ts';
import { logFileOf, nodeProgram } from './node-program.ts';
import { orAborted } from './or-aborted.ts';
import { createSupervisor } from './supervise.ts';

export interface ProcessesOptions {
  readonly folder: DataFolder;
  readonly services: readonly string[];
  readonly settings: PlatformSettings;
  /** Whether a process that ends unasked is started again. */
  readonly restart: boolean;
  readonly signal?: AbortSignal;
  readonly log: (line: string) => void;
}

export interface RunningProcesses {
  readonly services: readonly string[];
  readonly engines: Engines;
  readonly processes: Readonly<Record<string, OwnProcess>>;
  /** Gateway, services, Kafka, MongoDB, in this order. */
  stop(): Promise<void>;
}

/** Starts all processes and returns when each says that it is ready. When one fails, the others are stopped. */
export async function startProcesses(options: ProcessesOptions): Promise<RunningProcesses> {
  const { folder, services, restart, signal, log } = options;
  const supervisor = createSupervisor(log);
  const onEnd = supervisor.ended;
  const gateway = prepareGateway(options, onEnd);
  const quits = [gateway.name, ...services].map((name) => followLog(name, logFileOf(folder, name), log));
  let engines: Engines | undefined;
  let programs: readonly OwnProcess[] = [];
  const stop = async (): Promise<void> => {
    supervisor.stop();
    await gateway.stop();
    await Promise.all(programs.map((program) => program.stop()));
    await engines?.stop();
    for (const quit of quits) quit();
  };
  try {
    // The gateway needs no engine: it loads while they start, and is ready once the services are.
    const gatewayStart = gateway.start();
    gatewayStart.catch(() => undefined);
    const ready = await orAborted(startAllEngines(options, onEnd), signal);
    engines = ready;
    log(`MongoDB and Kafka are ready; starting ${services.join(', ')} and the gateway …`);
    programs = services.map((service) => prepareService(service, options, ready, onEnd));
    await orAborted(Promise.all([...programs.map((program) => program.start()), gatewayStart]), signal);
    const all = [...enginesOf(ready), ...programs, gateway];
    if (restart) supervisor.watch(all);
    return { services, engines: ready, processes: Object.fromEntries(all.map((one) => [one.name, one])), stop };
  } catch (error) {
    await stop();
    // An engine that was still coming up.
    await stopSurvivors(folder.path, () => undefined);
    throw error;
  }
}

/** Those that are processes of ours. */
const enginesOf = ({ mongodb, kafka }: Engines): OwnProcess[] =>
  [mongodb.process, kafka.process].filter((one) => one !== undefined);

const startAllEngines = ({ folder, services, settings, log }: ProcessesOptions, onEnd: OnEnd): Promise<Engines> => {
  const { mongodb, kafka, controller } = settings.ports;
  return startEngines({
    dataFolder: folder,
    ports: { mongodb, kafka, controller },
    services,
    topics,
    detached: true,
    log,
    onEnd,
  });
};

type OnEnd = (end: ProcessEnd) => void;

const prepareService = (service: string, options: ProcessesOptions, engines: Engines, onEnd: OnEnd): OwnProcess =>
  nodeProgram({
    name: service,
    main: `services/${service}/src/main.ts`,
    configuration: serviceConfiguration(service, options.settings, engines),
    readyUrl: `${addressOf(options.settings.ports.services[service])}/ready`,
    folder: options.folder,
    onEnd,
  });

const prepareGateway = ({ services, settings, folder }: ProcessesOptions, onEnd: OnEnd): OwnProcess =>
  nodeProgram({
    name: 'gateway',
    main: 'gateway/src/main.ts',
    configuration: gatewayConfiguration(services, settings),
    readyUrl: `${addressOf(settings.ports.health)}/ready`,
    folder,
    onEnd,
  });
