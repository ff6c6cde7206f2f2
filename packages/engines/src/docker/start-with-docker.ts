import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture } from '../fetch/run-client.ts';
import type { Addresses, AddressOptions } from '../given-addresses.ts';
import { readAccounts, ROOT } from '../mongodb/accounts.ts';
import { bringToPrimary } from '../mongodb/replica-set.ts';
import { rootUriOf } from '../mongodb/uris.ts';
import { SetupError } from '../setup-error.ts';

const COMPOSE_FILE = fileURLToPath(new URL('../../docker-compose.engines.yml', import.meta.url));
const PROJECT_CHARACTERS = 10;

/** MongoDB and Kafka as containers on loopback, one pair for each data folder. Throws SetupError. */
export async function startWithDocker({ folder, ports, log }: AddressOptions): Promise<Required<Addresses>> {
  const home = join(folder, 'mongodb');
  mkdirSync(home, { recursive: true });
  const accounts = readAccounts(home, []);
  const environment = {
    LADDER_ENGINE_MONGODB_PORT: String(ports.mongodb),
    LADDER_ENGINE_KAFKA_PORT: String(ports.kafka),
    LADDER_ENGINE_ROOT_PASSWORD: accounts[ROOT] ?? '',
  };
  log('starting MongoDB and Kafka with docker compose …');
  await compose(folder, ['up', '--detach', '--wait'], environment);
  await bringToPrimary(ports.mongodb, accounts, new AbortController().signal, []);
  return {
    mongodbRootUri: rootUriOf(ports.mongodb, accounts),
    kafkaBrokers: [`127.0.0.1:${ports.kafka}`],
    stop: () => compose(folder, ['stop'], environment),
  };
}

/** Removes the containers of a data folder with all that they hold. */
export const removeFromDocker = (folder: string): Promise<void> => compose(folder, ['down', '--volumes'], UNUSED);

/** compose wants every variable of its file, whatever it is asked to do. */
const UNUSED = { LADDER_ENGINE_MONGODB_PORT: '1', LADDER_ENGINE_KAFKA_PORT: '1', LADDER_ENGINE_ROOT_PASSWORD: '-' };

async function compose(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const project = `ladder-${createHash('sha256').update(folder).digest('hex').slice(0, PROJECT_CHARACTERS)}`;
  const command = ['compose', '--project-name', project, '--file', COMPOSE_FILE, ...args];
  const { code, output } = await capture('docker', command, { env: { ...process.env, ...environment } });
  if (code === 0) return;
  throw new SetupError(
    `docker compose did not do it (${code}): ${output.trim()}\n` +
      'Start the docker engine, or leave LADDER_ENGINES out to run MongoDB and Kafka as programs.',
  );
}
