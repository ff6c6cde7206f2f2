import { MongoClient } from 'mongodb';

/** An event as its service wrote it. */
export interface Written {
  readonly service: string;
  readonly topic: string;
  readonly key: string;
  readonly envelope: {
    readonly id: string;
    readonly type: string;
    readonly correlationid: string;
    readonly data: Record<string, unknown>;
  };
}

/** All events that the services have written about a key, read from their outboxes. */
export async function writtenAbout(databases: Readonly<Record<string, string>>, key: string): Promise<Written[]> {
  const found = await Promise.all(
    Object.entries(databases).map(([service, uri]) =>
      withDatabase(uri, async (db) => {
        const rows = await db.collection('outbox').find({ key }).toArray();
        return rows.map((row) => ({ service, ...row }) as unknown as Written);
      }),
    ),
  );
  return found.flat();
}

/** Opens a service's database for one look. */
export async function withDatabase<R>(
  uri: string,
  look: (db: ReturnType<MongoClient['db']>) => Promise<R>,
): Promise<R> {
  const client = await MongoClient.connect(uri);
  try {
    return await look(client.db());
  } finally {
    await client.close();
  }
}
