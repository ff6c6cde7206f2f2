import type { EventName } from './envelope.ts';
import { readPackageJson } from './package-files.ts';

/** Who may write to the topic: one of our services, or a registered system outside. */
export type Producer = 'training' | 'performance' | 'promotion' | 'recognition' | 'external';

/** One row of `topics.json`: one topic carries one event (specification 4.1). */
export interface Topic {
  readonly topic: string;
  readonly producer: Producer;
  /** CloudEvents `type` on the wire. */
  readonly type: string;
  /** What the Kafka key is: the id of that name, or for `subject` an employee's id or `TYPE:id` of a unit. */
  readonly key: 'employeeId' | 'departmentId' | 'positionId' | 'courseId' | 'subject';
  readonly partitions: number;
  /** Exactly one of `retentionDays` and `compacted` is given. */
  readonly retentionDays?: number;
  readonly compacted?: true;
  /** Whether later events of a key wait behind a dead letter of that key. */
  readonly parkBehindDeadLetter: boolean;
  /** Given where the broker's time of arrival is wanted instead of the sender's. */
  readonly timestampType?: 'LogAppendTime';
  /** Name of the contract: the topic with the major version of its type. */
  readonly contract: EventName;
}

const majorOf = (type: string): string => type.slice(type.lastIndexOf('.'));
const rows = readPackageJson('topics.json') as readonly Omit<Topic, 'contract'>[];

/** All topics of the platform, as data. */
export const topics: readonly Topic[] = rows.map((row) => ({
  ...row,
  contract: `${row.topic}${majorOf(row.type)}` as EventName,
}));

/** All contracts, in the order of the topics. */
export const eventNames: readonly EventName[] = topics.map(({ contract }) => contract);

const byContract = new Map<string, Topic>(topics.map((topic) => [topic.contract, topic]));

/** The topic of an event; throws for a name that is no contract, which only untyped code can ask for. */
export function topicOf(name: EventName): Topic {
  const topic = byContract.get(name);
  if (topic === undefined) throw new Error(`There is no contract named ${name}`);
  return topic;
}
