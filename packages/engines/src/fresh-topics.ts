import { randomBytes } from 'node:crypto';
import { withAdmin } from './kafka/admin.ts';
import { ensureTopics, type TopicRow } from './kafka/topics.ts';

export interface FreshTopics {
  /** The name that a row's topic has got here. */
  readonly nameOf: (topic: string) => string;
  readonly drop: () => Promise<void>;
}

/** Empty topics with the settings of their rows, under names that nobody else uses. */
export async function freshTopics(brokers: readonly string[], rows: readonly TopicRow[]): Promise<FreshTopics> {
  const prefix = `test-${randomBytes(4).toString('hex')}.`;
  const renamed = rows.map((row) => ({ ...row, topic: `${prefix}${row.topic}` }));
  await ensureTopics(brokers, renamed);
  return {
    nameOf: (topic) => `${prefix}${topic}`,
    drop: () => withAdmin(brokers, (admin) => admin.deleteTopics({ topics: renamed.map(({ topic }) => topic) })),
  };
}
