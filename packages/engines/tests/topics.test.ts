import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { topics } from '@ladder/contracts';
import { ensureTopics, type FreshTopics, freshTopics } from '../src/index.ts';
import kafkajs from 'kafkajs';
import type { Admin } from 'kafkajs';
import { withAdmin } from '../src/kafka/admin.ts';

const brokers = (process.env['LADDER_TEST_KAFKA_BROKERS'] ?? '').split(',');
const DAY_MS = 86_400_000;

async function settingsOf(topic: string): Promise<Map<string, string>> {
  const type = kafkajs.ConfigResourceTypes.TOPIC;
  const resources = [{ type, name: topic }];
  const answer = await withAdmin(brokers, (admin: Admin) =>
    admin.describeConfigs({ resources, includeSynonyms: false }),
  );
  return new Map(answer.resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]));
}

describe('Topics from data', () => {
  let fresh: FreshTopics;
  const rows = [
    { topic: 'kept', partitions: 3, retentionDays: 7 },
    { topic: 'latest', partitions: 1, compacted: true },
    { topic: 'arrivals', partitions: 2, retentionDays: 365, timestampType: 'LogAppendTime' as const },
  ];

  beforeAll(async () => {
    fresh = await freshTopics(brokers, rows);
  });

  afterAll(async () => {
    await fresh.drop();
  });

  test('a topic has the partitions and the retention of its row', async () => {
    const { topics: found } = await withAdmin(brokers, (admin) =>
      admin.fetchTopicMetadata({ topics: rows.map(({ topic }) => fresh.nameOf(topic)) }),
    );
    const partitions = new Map(found.map((topic) => [topic.name, topic.partitions.length]));
    expect(rows.map(({ topic }) => partitions.get(fresh.nameOf(topic)))).toEqual([3, 1, 2]);
    expect((await settingsOf(fresh.nameOf('kept'))).get('retention.ms')).toBe(String(7 * DAY_MS));
  });

  test('a compacted topic keeps the latest of each key instead of a time', async () => {
    expect((await settingsOf(fresh.nameOf('latest'))).get('cleanup.policy')).toBe('compact');
    expect((await settingsOf(fresh.nameOf('kept'))).get('cleanup.policy')).toBe('delete');
  });

  test('where the row says so, the time of a message is that of its arrival', async () => {
    expect((await settingsOf(fresh.nameOf('arrivals'))).get('message.timestamp.type')).toBe('LogAppendTime');
    expect((await settingsOf(fresh.nameOf('kept'))).get('message.timestamp.type')).toBe('CreateTime');
  });

  test('a row that was changed reaches the topic at the next start', async () => {
    const topic = fresh.nameOf('kept');
    await ensureTopics(brokers, [{ topic, partitions: 3, retentionDays: 14 }]);
    expect((await settingsOf(topic)).get('retention.ms')).toBe(String(14 * DAY_MS));
  });

  test('every topic of the contracts is there, and the inbound one tells the time of arrival', async () => {
    const present = await withAdmin(brokers, (admin) => admin.listTopics());
    expect(present).toEqual(expect.arrayContaining(topics.map(({ topic }) => topic)));
    expect((await settingsOf('performance-updated.inbound')).get('message.timestamp.type')).toBe('LogAppendTime');
  });

  test('a topic that nobody declared does not come into being', async () => {
    const topic = fresh.nameOf('undeclared');
    const kafka = new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 1 } });
    const producer = kafka.producer({ allowAutoTopicCreation: true });
    await producer.connect();
    try {
      await expect(producer.send({ topic, messages: [{ value: 'x' }] })).rejects.toThrow('does not host this topic');
    } finally {
      await producer.disconnect();
    }
    expect(await withAdmin(brokers, (admin) => admin.listTopics())).not.toContain(topic);
  });
});
