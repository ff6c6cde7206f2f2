import mongoose from 'mongoose';
import type { Connection, mongo } from 'mongoose';

/** A service's own database, and nobody else's. */
export interface Store {
  readonly connection: Connection;
  readonly client: mongo.MongoClient;
  readonly db: mongo.Db;
  readonly close: () => Promise<void>;
}

/** How long a start waits for a MongoDB that is not there yet. */
const SERVER_SELECTION_TIMEOUT_MS = 30_000;
/** A service's load is short operations; more connections than this only queue inside MongoDB. */
const MAX_POOL_SIZE = 20;
/** The oldest server with the security patches that we rely on outside development. */
const OLDEST_PRODUCTION_SERVER = '8.0.17';

export interface StoreOptions {
  /** MongoDB URI with the service's own user and database. */
  readonly uri: string;
  readonly appName: string;
  /** In production a server older than the patched one is refused. */
  readonly environment: 'development' | 'production';
}

/** Opens the store; writes are acknowledged by the majority and journaled before a caller hears of them. */
export async function openStore({ uri, appName, environment }: StoreOptions): Promise<Store> {
  const connection = await mongoose
    .createConnection(uri, {
      appName,
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
      maxPoolSize: MAX_POOL_SIZE,
      serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS,
      ignoreUndefined: true,
      minPoolSize: 1,
      writeConcern: { w: 'majority', j: true },
    })
    .asPromise();
  const client = connection.getClient();
  const db = connection.db;
  if (!db) throw new Error('the MongoDB URI names no database');
  if (environment === 'production') await refuseOldServer(db);
  return { connection, client, db, close: () => connection.close() };
}

async function refuseOldServer(db: mongo.Db): Promise<void> {
  const { version } = (await db.command({ buildInfo: 1 })) as { version: string };
  if (version.localeCompare(OLDEST_PRODUCTION_SERVER, undefined, { numeric: true }) >= 0) return;
  throw new Error(`MongoDB ${version} lacks security patches; production needs ${OLDEST_PRODUCTION_SERVER} or later`);
}
