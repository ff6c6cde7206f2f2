import type { OutboxRow } from './collections.ts';
import type { KafkaFault, Publisher } from './transport.ts';

const CONTENT_TYPE = 'application/cloudevents+json; charset=UTF-8';

export interface Failure {
  readonly row: OutboxRow;
  readonly error: unknown;
  readonly fault: 'topic' | 'message';
}

export interface Publication {
  readonly sent: readonly OutboxRow[];
  /** Rows that were not taken; the later rows of their keys were left out. */
  readonly failed: readonly Failure[];
}

/**
 * Publishes rows in their order. A refused batch is taken apart, by topic and then by halves, until the culprit
 * stands alone, so that one bad row costs the others a few round trips and nothing else. Throws only when the broker
 * is away.
 */
export async function publish(
  publisher: Publisher,
  rows: readonly OutboxRow[],
  faultOf: (error: unknown) => KafkaFault,
): Promise<Publication> {
  const sent: OutboxRow[] = [];
  const failed: Failure[] = [];
  const stopped = new Set<string>();

  const attempt = async (part: readonly OutboxRow[]): Promise<void> => {
    const open = part.filter(({ stream }) => !stopped.has(stream));
    if (open.length === 0) return;
    try {
      await publisher.send(byTopic(open));
      sent.push(...open);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'broker') throw error;
      for (const smaller of takenApart(open, fault)) await attempt(smaller);
      if (isOneCase(open, fault)) stop(open, error, fault);
    }
  };
  const stop = (open: readonly OutboxRow[], error: unknown, fault: 'topic' | 'message'): void => {
    for (const row of open) {
      if (!stopped.has(row.stream)) failed.push({ row, error, fault });
      stopped.add(row.stream);
    }
  };

  await attempt(rows);
  return { sent, failed };
}

/** Rows that share their fate: one row, or the rows of a topic that is not there. */
const isOneCase = (rows: readonly OutboxRow[], fault: 'topic' | 'message'): boolean =>
  rows.length === 1 || (fault === 'topic' && new Set(rows.map(({ topic }) => topic)).size === 1);

function takenApart(rows: readonly OutboxRow[], fault: 'topic' | 'message'): readonly (readonly OutboxRow[])[] {
  if (isOneCase(rows, fault)) return [];
  const groups = [...Map.groupBy(rows, ({ topic }) => topic).values()];
  if (groups.length > 1) return groups;
  const middle = Math.ceil(rows.length / 2);
  return [rows.slice(0, middle), rows.slice(middle)];
}

function byTopic(rows: readonly OutboxRow[]): Parameters<Publisher['send']>[0] {
  return [...Map.groupBy(rows, ({ topic }) => topic)].map(([topic, group]) => ({
    topic,
    messages: group.map(({ key, envelope }) => ({
      key,
      value: JSON.stringify(envelope),
      headers: { 'content-type': CONTENT_TYPE },
    })),
  }));
}
