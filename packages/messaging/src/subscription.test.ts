import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createLogger } from '@ladder/process';
import { Progress } from './progress.ts';
import { Subscription } from './subscription.ts';
import type { ConsumerOptions, KafkaClient } from './transport.ts';

const log = createLogger('subscription', 'silent');

/** A subscription whose broker answers or not, and whose client never calls back unless the test makes it. */
async function started(answers: boolean) {
  const fatal: Error[] = [];
  const progress = new Progress();
  let client: ConsumerOptions | undefined;
  const kafka = {
    answers: async () => answers,
    consume: async (options: ConsumerOptions) => {
      client = options;
      return { close: async () => undefined };
    },
  } as KafkaClient;
  const subscription = new Subscription({
    kafka,
    groupId: 'ladder-training',
    topics: [],
    receive: async () => undefined,
    progress,
    log,
    onFatal: (error) => fatal.push(error),
  });
  subscription.start();
  await jest.advanceTimersByTimeAsync(0);
  return { subscription, progress, fatal, client: client as unknown as ConsumerOptions };
}

describe('a subscription', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('calls for a new process when nothing moved for 45 s although the broker answers', async () => {
    const { subscription, fatal } = await started(true);
    await jest.advanceTimersByTimeAsync(44_000);
    expect(fatal).toEqual([]);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(fatal[0]?.message).toContain('made no progress for 45000 ms');
    await subscription.stop();
  });

  test('does not while it fetches', async () => {
    const { subscription, fatal, client } = await started(true);
    for (let second = 0; second < 200; second += 10) {
      await jest.advanceTimersByTimeAsync(10_000);
      client.onProgress();
    }
    expect(fatal).toEqual([]);
    await subscription.stop();
  });

  test('does not while the broker is away', async () => {
    const { subscription, fatal } = await started(false);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(fatal).toEqual([]);
    await subscription.stop();
  });

  test('calls for a new process when the client gave up for good, and only then', async () => {
    const { subscription, fatal, client } = await started(true);
    client.onJoined();
    expect(subscription.joined).toBe(true);
    client.onCrash(new Error('will restart'), true);
    expect(fatal).toEqual([]);
    expect(subscription.joined).toBe(false);
    client.onCrash(new Error('gave up'), false);
    expect(fatal.map(({ message }) => message)).toEqual(['gave up']);
    await subscription.stop();
  });
});
