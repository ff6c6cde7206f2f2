import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { attachPlatform } from '@ladder/local';
import { withDatabase } from './written-events.ts';

jest.setTimeout(180_000);

const TOPIC = 'performance-updated.inbound';
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const pythonLibraries = join(repository, '.ladder/python/kafka-python-3.0.12');
const examples = join(repository, 'packages/contracts/events/external/examples/performance-updated.inbound.v1');
const message = (name: string) =>
  JSON.parse(readFileSync(join(examples, name), 'utf8')) as { id: string; data: { subjectId: string } };

/** A performance system that knows nothing of us but the topic: ten lines of Python. */
const PRODUCER = `
import sys
from kafka import KafkaProducer
brokers, topic, key, path = sys.argv[1:]
producer = KafkaProducer(bootstrap_servers=brokers.split(','))
with open(path, 'rb') as file:
    producer.send(topic, key=key.encode(), value=file.read()).get(timeout=30)
producer.close()
`;

const hasPython = (() => {
  try {
    execFileSync('python3', ['-m', 'pip', '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const withPython = hasPython ? describe : describe.skip;

withPython('an outside performance system (Python with kafka-python)', () => {
  let platform: ReturnType<typeof attachPlatform>;
  beforeAll(() => {
    platform = attachPlatform();
    if (existsSync(pythonLibraries)) return;
    execFileSync(
      'python3',
      ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', pythonLibraries, 'kafka-python==3.0.12'],
      { stdio: 'inherit' },
    );
  });
  afterAll(() => platform.close());

  const send = (name: string, key: string) =>
    promisify(execFile)('python3', ['-c', PRODUCER, platform.brokers.join(','), TOPIC, key, join(examples, name)], {
      env: { ...process.env, PYTHONPATH: pythonLibraries },
    });

  const wangJun = async () =>
    (
      await platform.ask<{ me: object }>(
        { employeeId: 'wang-jun', roles: ['EMPLOYEE'] },
        `{ me { trainingEffects(first: 1) { edges { node { status grade contributionPct scoreWeightPct improvements { code pct } } } }
             quarterlyScores { quarter baseScore trainingWeightPct finalScore } } }`,
      )
    ).me;

  test('a broken message ends in the dead letters with its reason, and nothing stops', async () => {
    await send('broken-message.json', 'wang-jun');
    await send('wang-jun-september.json', 'wang-jun');
    await platform.drain();
    const performance = platform.databases['performance'] ?? '';
    const dead = await withDatabase(performance, (db) =>
      db.collection('dead_letters').find({ topic: TOPIC }).toArray(),
    );
    expect(dead).toMatchObject([{ topic: TOPIC, reason: { code: expect.stringMatching(/^[A-Z_]+$/) }, state: 'OPEN' }]);
  });

  test('September takes Wang Jun from 80 and TRACKING to 85 and EXCELLENT, and told again it changes nothing', async () => {
    const expected = {
      trainingEffects: {
        edges: [
          {
            node: {
              status: 'EVALUATED',
              grade: 'EXCELLENT',
              contributionPct: 14,
              scoreWeightPct: 5,
              improvements: [
                { code: 'SALES_AMOUNT', pct: 17 },
                { code: 'CUSTOMER_RETENTION_RATE', pct: 11 },
              ],
            },
          },
        ],
      },
      quarterlyScores: [{ quarter: 'Q:2025-3', baseScore: 80, trainingWeightPct: 5, finalScore: 85 }],
    };
    expect(await wangJun()).toEqual(expected);
    await send('wang-jun-september.json', message('wang-jun-september.json').data.subjectId);
    await platform.drain();
    expect(await wangJun()).toEqual(expected);
  });
});
