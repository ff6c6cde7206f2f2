import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { createUser, newPassword } from './mongodb/accounts.ts';
import { databaseUriOf } from './mongodb/uris.ts';

export interface FreshDatabase {
  readonly name: string;
  /** Address for its own user, who can see no other database. */
  readonly uri: string;
  /** Removes the database and its user. */
  readonly drop: () => Promise<void>;
}

/** An empty database with a user of its own on a running MongoDB, for one test file. */
export async function freshDatabase(rootUri: string, prefix = 'test'): Promise<FreshDatabase> {
  const name = `${prefix}-${randomBytes(4).toString('hex')}`;
  const password = newPassword();
  await asRoot(rootUri, (client) => createUser(client, name, password));
  return {
    name,
    uri: databaseUriOf(rootUri, name, password),
    drop: () =>
      asRoot(rootUri, async (client) => {
        await client.db(name).dropDatabase();
        await client.db(name).command({ dropUser: name });
      }),
  };
}

async function asRoot(rootUri: string, use: (client: MongoClient) => Promise<void>): Promise<void> {
  const client = new MongoClient(rootUri);
  try {
    await use(client);
  } finally {
    await client.close();
  }
}
