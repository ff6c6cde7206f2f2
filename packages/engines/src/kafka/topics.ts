import kafkajs from 'kafkajs';
import type { Admin } from 'kafkajs';
import { withAdmin } from './admin.ts';

const DAY_MS = 86_400_000;

/** The part of a row of `@ladder/contracts`' topics.json that a broker has to know. */
export interface TopicRow {
  readonly topic: string;
  readonly partitions: number;
  readonly retentionDays?: number | undefined;
  readonly compacted?: boolean | undefined;
  readonly timestampType?: 'LogAppendTime' | undefined;
}

/** What the row says, as Kafka's settings of a topic. */
export const topicSettings = ({ retentionDays, compacted, timestampType }: TopicRow): Record<string, string> => ({
  'cleanup.policy': compacted ? 'compact' : 'delete',
  ...(retentionDays !== undefined && { 'retention.ms': String(retentionDays * DAY_MS) }),
  'message.timestamp.type': timestampType ?? 'CreateTime',
});

/** Creates the topics that are missing and brings the settings of the others in line with their rows. */
export const ensureTopics = (brokers: readonly string[], rows: readonly TopicRow[]): Promise<void> =>
  withAdmin(brokers, async (admin) => {
    // kafkajs reports every topic that is already there as an error, so it is asked first.
    const present = new Set(await admin.listTopics());
    const missing = rows.filter(({ topic }) => !present.has(topic));
    if (missing.length > 0) await createTopics(admin, missing);
    await correctSettings(
      admin,
      rows.filter(({ topic }) => present.has(topic)),
    );
  });

const createTopics = (admin: Admin, rows: readonly TopicRow[]): Promise<boolean> =>
  admin.createTopics({
    waitForLeaders: true,
    topics: rows.map((row) => ({
      topic: row.topic,
      numPartitions: row.partitions,
      replicationFactor: 1,
      configEntries: Object.entries(topicSettings(row)).map(([name, value]) => ({ name, value })),
    })),
  });

async function correctSettings(admin: Admin, rows: readonly TopicRow[]): Promise<void> {
  if (rows.length === 0) return;
  const type = kafkajs.ConfigResourceTypes.TOPIC;
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: rows.map((row) => ({ type, name: row.topic, configNames: Object.keys(topicSettings(row)) })),
  });
  const actual = new Map(resources.map(({ resourceName, configEntries }) => [resourceName, configEntries]));
  const wrong = rows.filter((row) => differs(topicSettings(row), actual.get(row.topic)));
  if (wrong.length === 0) return;
  await admin.alterConfigs({
    validateOnly: false,
    resources: wrong.map((row) => ({
      type,
      name: row.topic,
      configEntries: Object.entries(topicSettings(row)).map(([name, value]) => ({ name, value })),
    })),
  });
}

/** kafkajs declares the entries of an answer as a class without properties. */
function differs(wanted: Record<string, string>, entries: unknown): boolean {
  const actual = (entries ?? []) as readonly { configName: string; configValue: string }[];
  const values = new Map(actual.map(({ configName, configValue }) => [configName, configValue]));
  return Object.entries(wanted).some(([name, value]) => values.get(name) !== value);
}
