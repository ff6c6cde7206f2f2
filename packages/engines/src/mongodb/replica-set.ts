import { MongoClient, MongoServerError } from 'mongodb';
import { poll } from '../poll.ts';
import { SetupError } from '../setup-error.ts';
import { type Accounts, ensureUsers, ROOT } from './accounts.ts';
import { REPLICA_SET, rootUriOf } from './uris.ts';

const ANSWER_TIMEOUT_MS = 30_000;
const SELECTION_TIMEOUT_MS = 400;
const AUTHENTICATION_FAILED = 18;
const UNAUTHORIZED = 13;
const ALREADY_INITIALIZED = 23;

/**
 * Brings a mongod that has just been started to a writable primary with all its users, whether its store is new, was
 * used before, or was used under another port. Throws SetupError when it is not ours.
 */
export async function bringToPrimary(
  port: number,
  accounts: Accounts,
  signal: AbortSignal,
  services: readonly string[],
): Promise<void> {
  const client = await poll(() => logIn(port, accounts), {
    what: 'MongoDB’s first answer',
    timeoutMs: ANSWER_TIMEOUT_MS,
    signal,
  });
  try {
    await correctAddress(client, port);
    await waitForPrimary(client, signal);
    await ensureUsers(client, accounts, services, false);
  } finally {
    await client.close();
  }
}

/** The administrator's connection; a store without users gets the administrator first. Undefined: no answer yet. */
async function logIn(port: number, accounts: Accounts): Promise<MongoClient | undefined> {
  const client = new MongoClient(rootUriOf(port, accounts), {
    directConnection: true,
    serverSelectionTimeoutMS: SELECTION_TIMEOUT_MS,
  });
  try {
    return await client.connect();
  } catch (error) {
    await client.close();
    if (codeOf(error) === AUTHENTICATION_FAILED) await initiate(port, accounts);
    return undefined;
  }
}

/** Until the first user is made, MongoDB lets somebody on this machine start the replica set and make that user. */
async function initiate(port: number, accounts: Accounts): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/`, { directConnection: true });
  try {
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
    await client
      .db('admin')
      .command({ replSetInitiate: { _id: REPLICA_SET, members } })
      .catch((error: unknown) => {
        if (codeOf(error) !== ALREADY_INITIALIZED) throw error;
      });
    await waitForPrimary(client);
    await client.db('admin').command({ createUser: ROOT, pwd: accounts[ROOT], roles: ['root'] });
  } catch (error) {
    if (codeOf(error) !== UNAUTHORIZED) throw error;
    throw new SetupError(
      `The MongoDB on port ${port} does not accept the password of this data folder.\n` +
        'Either it is not ours (choose another port), or its accounts were lost (npm run reset).',
    );
  } finally {
    await client.close();
  }
}

/** A store without a set gets one; one that was used under another port still waits for that one as its member. */
async function correctAddress(client: MongoClient, port: number): Promise<void> {
  const config = await client.db('local').collection('system.replset').findOne();
  const host = `127.0.0.1:${port}`;
  if (!config) {
    await client.db('admin').command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
    return;
  }
  if ((config['members'] as { host: string }[])[0]?.host === host) return;
  const next = { ...config, version: Number(config['version']) + 1, members: [{ _id: 0, host }] };
  await client.db('admin').command({ replSetReconfig: next, force: true });
}

async function waitForPrimary(client: MongoClient, signal?: AbortSignal): Promise<void> {
  const isPrimary = async (): Promise<boolean> => {
    const hello = await client.db('admin').command({ hello: 1 });
    return hello['setName'] === REPLICA_SET && hello['isWritablePrimary'] === true;
  };
  await poll(isPrimary, { what: 'MongoDB’s election', timeoutMs: ANSWER_TIMEOUT_MS, ...(signal && { signal }) });
}

const codeOf = (error: unknown): unknown => (error instanceof MongoServerError ? error.code : undefined);
