import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of `packages/contracts/topics.json`, as far as the repository's checks read it. */
export interface TopicRow {
  readonly topic: string;
  readonly producer: string;
  /** CloudEvents type, for example `training-completed.v1`. */
  readonly type: string;
}

/** The topics of a repository; none when it has no contracts. */
export function topicRows(root: string): readonly TopicRow[] {
  const file = join(root, 'packages/contracts/topics.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TopicRow[]) : [];
}

/** Name of the contract that a topic carries: the topic with the major version of its type. */
export const contractOf = ({ topic, type }: TopicRow): string => `${topic}${type.slice(type.lastIndexOf('.'))}`;
