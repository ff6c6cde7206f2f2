import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type EnginePorts, type Engines, freePorts, SetupError, startEngines } from '../src/index.ts';
import kafkajs from 'kafkajs';
import { MongoClient } from 'mongodb';

const TIMEOUT_MS = 60_000;
const topics = [{ topic: 'kept', partitions: 1, retentionDays: 1 }];

async function onMongodb<R>(uri: string, use: (client: MongoClient) => Promise<R>): Promise<R> {
  const client = new MongoClient(uri);
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

async function send(brokers: readonly string[], value: string): Promise<void> {
  const producer = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).producer();
  await producer.connect();
  await producer.send({ topic: 'kept', acks: -1, messages: [{ value }] });
  await producer.disconnect();
}

async function countOf(brokers: readonly string[]): Promise<number> {
  const admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  const [offsets] = await admin.fetchTopicOffsets('kept');
  await admin.disconnect();
  return Number(offsets?.high);
}

describe('Engines on a folder of their own', () => {
  let dataFolder: string;
  let ports: EnginePorts;
  let engines: Engines | undefined;

  const start = async (where: EnginePorts): Promise<Engines> => {
    engines = await startEngines({ dataFolder, ports: where, services: ['training', 'promotion'], topics });
    return engines;
  };
  const rowsOf = (uri: string): Promise<number> =>
    onMongodb(uri, (client) => client.db().collection('rows').countDocuments());

  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'ladder-engines-'));
    const [mongodb, kafka, controller] = (await freePorts(3)) as [number, number, number];
    ports = { mongodb, kafka, controller };
  });

  afterAll(async () => {
    await engines?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  test(
    'killed with -9 and started again, they have everything that was acknowledged',
    async () => {
      const { mongodb, kafka } = await start(ports);
      await onMongodb(mongodb.uriOf('training'), (client) => client.db().collection('rows').insertOne({ figure: 1 }));
      await send(kafka.brokers, 'one');
      const before = [mongodb.process?.pid, kafka.process?.pid];
      await Promise.all([mongodb.process?.kill(), kafka.process?.kill()]);
      expect([mongodb.process?.pid, kafka.process?.pid]).toEqual([undefined, undefined]);
      await Promise.all([mongodb.process?.start(), kafka.process?.start()]);
      expect(before).not.toContain(mongodb.process?.pid);
      expect(await rowsOf(mongodb.uriOf('training'))).toBe(1);
      expect(await countOf(kafka.brokers)).toBe(1);
    },
    TIMEOUT_MS,
  );

  test('each service has a database of its own, which another’s user cannot read', async () => {
    const { mongodb } = engines as Engines;
    const read = onMongodb(mongodb.uriOf('promotion'), (client) => client.db('training').collection('rows').findOne());
    await expect(read).rejects.toMatchObject({ code: 13 });
  });

  test(
    'after a clean stop they start on the same folder, under other ports too',
    async () => {
      await engines?.stop();
      const [mongodb, kafka, controller] = (await freePorts(3)) as [number, number, number];
      const again = await start({ mongodb, kafka, controller });
      expect(await rowsOf(again.mongodb.uriOf('training'))).toBe(1);
      expect(await countOf(again.kafka.brokers)).toBe(1);
      await again.stop();
      engines = undefined;
    },
    TIMEOUT_MS,
  );

  test(
    'a port that somebody has ends the start with a message, and leaves nothing running',
    async () => {
      const squatter = createServer().listen(ports.kafka, '127.0.0.1');
      try {
        const attempt = start(ports);
        await expect(attempt).rejects.toThrow(SetupError);
        await expect(attempt).rejects.toThrow(`Port ${ports.kafka}, meant for Kafka, is taken by pid ${process.pid}`);
        await expect(
          onMongodb(`mongodb://127.0.0.1:${ports.mongodb}/?serverSelectionTimeoutMS=200`, (client) =>
            client.db().command({ ping: 1 }),
          ),
        ).rejects.toThrow('ECONNREFUSED');
      } finally {
        squatter.close();
      }
    },
    TIMEOUT_MS,
  );
});
