import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKeyPair } from '@ladder/identity';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/** The two keys of a local platform: the gateway's for passports, the development issuer's for tokens. */
export interface Keys {
  readonly passport: KeyPair;
  readonly token: KeyPair;
}

const FILE = 'keys.json';

/** Reads the keys of a data folder, and makes them on the first start. Only the owner may read the file. */
export async function keysOf(dataFolder: string): Promise<Keys> {
  const file = join(dataFolder, FILE);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Keys;
  const keys = { passport: await generateKeyPair(), token: await generateKeyPair() };
  writeFileSync(file, JSON.stringify(keys, undefined, 1), { mode: 0o600 });
  return keys;
}
