import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MongoClient } from 'mongodb';

const PASSWORD_BYTES = 24;
/** MongoDB takes 6 to 1024 characters. */
const KEY_FILE_BYTES = 756;
const FILE = 'accounts.json';
export const ROOT = 'root';

/** Passwords by user name; `root` is the administrator, every other one is a service. */
export type Accounts = Readonly<Record<string, string>>;

/** Reads the passwords of a data folder, and makes those that are missing. Only the owner may read the file. */
export function readAccounts(folder: string, services: readonly string[]): Accounts {
  const file = join(folder, FILE);
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Accounts) : {};
  const missing = [ROOT, ...services].filter((user) => !known[user]);
  if (missing.length === 0) return known;
  const accounts = { ...known, ...Object.fromEntries(missing.map((user) => [user, newPassword()])) };
  writeFileSync(file, JSON.stringify(accounts, undefined, 1), { mode: 0o600 });
  return accounts;
}

export const newPassword = (): string => randomBytes(PASSWORD_BYTES).toString('base64url');

/** The secret that members of the replica set share; MongoDB wants one as soon as there are users. */
export function ensureKeyFile(folder: string): string {
  const file = join(folder, 'keyfile');
  if (!existsSync(file)) writeFileSync(file, randomBytes(KEY_FILE_BYTES).toString('base64'), { mode: 0o400 });
  return file;
}

/** One user for each service, who can read and write the database of that name and no other. */
export async function ensureUsers(
  client: MongoClient,
  accounts: Accounts,
  services: readonly string[],
  isForeign: boolean,
): Promise<void> {
  const answer = await client.db('admin').command({ usersInfo: { forAllDBs: true } });
  const present = new Set((answer['users'] as { user: string; db: string }[]).map(({ user, db }) => `${db}/${user}`));
  for (const service of services) {
    const password = accounts[service] ?? '';
    if (!present.has(`${service}/${service}`)) await createUser(client, service, password);
    // A server that outlives our data folder knows the service under a password that is lost.
    else if (isForeign) await client.db(service).command({ updateUser: service, pwd: password });
  }
}

/** A database and its user of the same name. */
export async function createUser(client: MongoClient, name: string, password: string): Promise<void> {
  await client.db(name).command({ createUser: name, pwd: password, roles: [{ role: 'readWrite', db: name }] });
}
