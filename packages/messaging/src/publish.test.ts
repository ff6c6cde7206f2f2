import { describe, expect, test } from '@jest/globals';
import type { OutboxRow } from './collections.ts';
import { publish } from './publish.ts';
import type { Publisher } from './transport.ts';

const row = (key: string, sequence: number, topic = 'credits-earned'): OutboxRow => ({
  _id: `${key}-${sequence}`,
  topic,
  key,
  stream: `${topic}|${key}`,
  sequence,
  state: 'pending',
  envelope: { id: `${key}-${sequence}` } as OutboxRow['envelope'],
  attempts: 0,
  createdAt: new Date(0),
});

/** A broker that keeps what it takes and refuses batches that contain one of `refusedIds`. */
function broker(...refusedIds: readonly string[]) {
  const taken: string[] = [];
  const publisher: Publisher = {
    send: async (batch) => {
      const ids = batch.flatMap(({ messages }) =>
        messages.map(({ value }) => (JSON.parse(String(value)) as { id: string }).id),
      );
      if (ids.some((id) => refusedIds.includes(id))) throw new Error('refused');
      taken.push(...ids);
    },
    close: async () => undefined,
  };
  return { publisher, taken };
}

const messageFault = () => 'message' as const;

describe('publishing a page', () => {
  test('is one batch when nothing is wrong', async () => {
    const { publisher, taken } = broker();
    const rows = [row('a', 1), row('b', 1), row('a', 2)];
    expect(await publish(publisher, rows, messageFault)).toEqual({ sent: rows, failed: [] });
    expect(taken).toEqual(['a-1', 'b-1', 'a-2']);
  });

  test('finds the culprit, leaves out what follows of its key, and sends all others in order', async () => {
    const { publisher, taken } = broker('b-2');
    const rows = [1, 2, 3, 4].flatMap((sequence) => [row('a', sequence), row('b', sequence), row('c', sequence)]);
    const { sent, failed } = await publish(publisher, rows, messageFault);
    expect(failed.map((one) => one.row._id)).toEqual(['b-2']);
    expect(sent.map(({ _id }) => _id)).toEqual(taken);
    expect(taken).toEqual(['a-1', 'b-1', 'c-1', 'a-2', 'c-2', 'a-3', 'c-3', 'a-4', 'c-4']);
  });

  test('finds two culprits of one page', async () => {
    const { publisher, taken } = broker('a-1', 'c-1');
    const { failed } = await publish(publisher, [row('a', 1), row('b', 1), row('c', 1)], messageFault);
    expect(failed.map((one) => one.row._id)).toEqual(['a-1', 'c-1']);
    expect(taken).toEqual(['b-1']);
  });

  test('asks once about a topic that is not there, and sends the others', async () => {
    const { publisher, taken } = broker('x-1', 'y-1', 'x-2');
    let asked = 0;
    const counted = {
      ...publisher,
      send: (batch: Parameters<Publisher['send']>[0]) => ((asked += 1), publisher.send(batch)),
    };
    const rows = [row('x', 1, 'gone'), row('a', 1), row('y', 1, 'gone'), row('x', 2, 'gone')];
    const { failed } = await publish(counted, rows, () => 'topic');
    expect(failed.map((one) => [one.row._id, one.fault])).toEqual([
      ['x-1', 'topic'],
      ['y-1', 'topic'],
    ]);
    expect(taken).toEqual(['a-1']);
    expect(asked).toBe(3);
  });

  test('blames no row for an outage', async () => {
    const { publisher } = broker('a-1');
    await expect(publish(publisher, [row('a', 1), row('b', 1)], () => 'broker')).rejects.toThrow('refused');
  });
});
