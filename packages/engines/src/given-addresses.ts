import { startWithDocker } from './docker/start-with-docker.ts';
import type { EnginePorts } from './engine-ports.ts';
import { SetupError } from './setup-error.ts';

/** Engines that are not processes of ours. */
export interface Addresses {
  readonly mongodbRootUri?: string | undefined;
  readonly kafkaBrokers?: readonly string[] | undefined;
  readonly stop: () => Promise<void>;
}

export interface AddressOptions {
  readonly folder: string;
  readonly ports: EnginePorts;
  readonly log: (line: string) => void;
}

/** Addresses from the environment, and for what is not given there docker compose, when it is asked for. */
export async function givenAddresses(options: AddressOptions): Promise<Addresses> {
  const mongodbRootUri = process.env['LADDER_MONGODB_ROOT_URI'];
  const kafkaBrokers = process.env['LADDER_KAFKA_BROKERS']?.split(',');
  const kind = process.env['LADDER_ENGINES'];
  if (kind !== undefined && kind !== 'docker') {
    throw new SetupError(
      `LADDER_ENGINES is "${kind}"; the only kind to ask for is "docker". Leave it out for programs and packages.`,
    );
  }
  if (kind === undefined || (mongodbRootUri && kafkaBrokers)) {
    return { mongodbRootUri, kafkaBrokers, stop: () => Promise.resolve() };
  }
  const docker = await startWithDocker(options);
  return {
    mongodbRootUri: mongodbRootUri ?? docker.mongodbRootUri,
    kafkaBrokers: kafkaBrokers ?? docker.kafkaBrokers,
    stop: docker.stop,
  };
}
