import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../src/index.ts';
import { MongoClient } from 'mongodb';

const rootUri = process.env['LADDER_TEST_MONGODB_ROOT_URI'] ?? '';
const UNAUTHORIZED = { code: 13 };

describe('One database and one user for each service', () => {
  let mine: FreshDatabase;
  let theirs: FreshDatabase;
  let client: MongoClient;

  beforeAll(async () => {
    mine = await freshDatabase(rootUri, 'mine');
    theirs = await freshDatabase(rootUri, 'theirs');
    client = await new MongoClient(mine.uri).connect();
  });

  afterAll(async () => {
    await client.close();
    await mine.drop();
    await theirs.drop();
  });

  test('a user writes and reads its own database, in a transaction too', async () => {
    const rows = client.db(mine.name).collection('rows');
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await rows.insertOne({ figure: 1 }, { session });
        await rows.insertOne({ figure: 2 }, { session });
      }),
    );
    expect(await rows.countDocuments()).toBe(2);
  });

  test('a user can neither read nor write the database of another', async () => {
    const rows = client.db(theirs.name).collection('rows');
    await expect(rows.findOne()).rejects.toMatchObject(UNAUTHORIZED);
    await expect(rows.insertOne({ figure: 1 })).rejects.toMatchObject(UNAUTHORIZED);
    await expect(rows.drop()).rejects.toMatchObject(UNAUTHORIZED);
  });

  test('a user can make no other user, and cannot read who there is', async () => {
    const create = client.db(mine.name).command({ createUser: 'second', pwd: 'secret', roles: [] });
    await expect(create).rejects.toMatchObject(UNAUTHORIZED);
    await expect(client.db('admin').command({ usersInfo: 1 })).rejects.toMatchObject(UNAUTHORIZED);
  });

  test('nobody comes in without a password', async () => {
    const { host } = new URL(rootUri);
    const stranger = new MongoClient(`mongodb://${host}/?replicaSet=ladder`);
    try {
      await expect(stranger.db(mine.name).collection('rows').findOne()).rejects.toMatchObject(UNAUTHORIZED);
    } finally {
      await stranger.close();
    }
  });
});
