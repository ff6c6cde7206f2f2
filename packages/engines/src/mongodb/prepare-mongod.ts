import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import type { DataFolder } from '../process/data-folder.ts';
import { type OwnProcess, ownProcess, type ProcessEnd } from '../process/own-process.ts';
import { type Accounts, ensureKeyFile, ensureUsers, readAccounts } from './accounts.ts';
import { bringToPrimary } from './replica-set.ts';
import { databaseUriOf, REPLICA_SET, rootUriOf } from './uris.ts';

const STOP_TIMEOUT_MS = 15_000;
/** The smallest that MongoDB takes. */
const CACHE_GB = 0.25;
const OPLOG_MB = 512;

export interface MongodOptions {
  readonly mongod: string;
  readonly port: number;
  readonly services: readonly string[];
  readonly folder: DataFolder;
  readonly detached: boolean;
  readonly onEnd?: (end: ProcessEnd) => void;
}

export interface Mongodb {
  /** Address for the administrator. */
  readonly rootUri: string;
  /** Address for the user of one service, who can see no other database. */
  readonly uriOf: (service: string) => string;
  /** Undefined when the server is not a process of ours. */
  readonly process: OwnProcess | undefined;
}

/** A MongoDB that somebody else runs: gets the databases' users, with passwords that are kept in the data folder. */
export async function mongodbAt(rootUri: string, services: readonly string[], folder: DataFolder): Promise<Mongodb> {
  const accounts = readAccounts(homeIn(folder), services);
  const client = new MongoClient(rootUri);
  try {
    await ensureUsers(client, accounts, services, true);
  } finally {
    await client.close();
  }
  return { rootUri, uriOf: uriOf(rootUri, accounts), process: undefined };
}

/** A mongod of our own on loopback: a replica set of one, with authentication. It is prepared, not yet started. */
export function prepareMongod(options: MongodOptions): Mongodb & { readonly process: OwnProcess } {
  const { mongod, port, services, folder, detached, onEnd } = options;
  const home = homeIn(folder);
  const dbPath = join(home, 'db');
  mkdirSync(dbPath, { recursive: true });
  const accounts = readAccounts(home, services);
  const keyFile = ensureKeyFile(home);
  const rootUri = rootUriOf(port, accounts);
  return {
    rootUri,
    uriOf: uriOf(rootUri, accounts),
    process: ownProcess({
      name: 'mongodb',
      command: mongod,
      args: () => argumentsOf(dbPath, port, keyFile),
      env: { PATH: process.env['PATH'], HOME: home },
      logFile: join(folder.path, 'logs', 'mongodb.log'),
      ready: (signal) => bringToPrimary(port, accounts, signal, services),
      stopTimeoutMs: STOP_TIMEOUT_MS,
      folder,
      detached,
      ...(onEnd && { onEnd }),
    }),
  };
}

const argumentsOf = (dbPath: string, port: number, keyFile: string): string[] => [
  '--auth',
  '--nounixsocket',
  '--quiet',
  ...Object.entries({
    dbpath: dbPath,
    port,
    bind_ip: '127.0.0.1',
    replSet: REPLICA_SET,
    keyFile,
    oplogSize: OPLOG_MB,
    wiredTigerCacheSizeGB: CACHE_GB,
    setParameter: 'diagnosticDataCollectionEnabled=false',
    // Without zlib, whose decompression gives away memory in the version that we fetch (CVE-2025-14847).
    networkMessageCompressors: 'snappy,zstd',
  }).flatMap(([name, value]) => [`--${name}`, String(value)]),
];

const homeIn = (folder: DataFolder): string => {
  const home = join(folder.path, 'mongodb');
  mkdirSync(home, { recursive: true });
  return home;
};

const uriOf = (rootUri: string, accounts: Accounts) => (service: string) => {
  const password = accounts[service];
  if (password === undefined) throw new Error(`There is no database of ${service}`);
  return databaseUriOf(rootUri, service, password);
};
