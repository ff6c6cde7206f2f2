import { describe, expect, test } from '@jest/globals';
import type { Backlog } from '@ladder/messaging';
import { drain } from './drain.ts';

const quiet: Backlog = {
  service: 'training',
  pending: 0,
  blocked: 0,
  group: 'Stable',
  behind: [],
  deadLetters: 0,
  ends: { 'credits-earned|0': 7 },
};
const behind: Backlog = { ...quiet, behind: [{ topic: 'credits-earned', partition: 0, committed: 5, end: 7 }] };
const moved: Backlog = { ...quiet, ends: { 'credits-earned|0': 8 } };
const TIMEOUT_MS = 300;

/** Answers the looks one after the other, the last one for ever, and counts them. */
function looks(...answers: readonly (Backlog | Error)[]) {
  let count = 0;
  const read = async (): Promise<Backlog[]> => {
    const answer = answers[Math.min(count, answers.length - 1)];
    count += 1;
    if (answer instanceof Error) throw answer;
    return answer ? [answer] : [];
  };
  return { read, count: () => count };
}

describe('draining', () => {
  test('needs two quiet looks in a row', async () => {
    const watch = looks(quiet);
    await drain(watch, TIMEOUT_MS);
    expect(watch.count()).toBe(2);
  });

  test('starts over when something was published between two quiet looks', async () => {
    const watch = looks(quiet, moved, quiet, quiet);
    await drain(watch, TIMEOUT_MS);
    expect(watch.count()).toBe(4);
  });

  test('goes on when an engine does not answer for a while', async () => {
    const watch = looks(new Error('connection closed'), behind, quiet);
    await drain(watch, TIMEOUT_MS);
    expect(watch.count()).toBe(4);
  });

  test('does not wait for a service that has never consumed anything, but for one that has lost its consumer', async () => {
    await drain(looks({ ...quiet, group: 'Dead' }), TIMEOUT_MS);
    await expect(drain(looks({ ...quiet, group: 'Empty' }), TIMEOUT_MS)).rejects.toThrow(/consumer group is Empty/);
  });

  test('says what is stuck, dead letters included', async () => {
    const stuck = { ...behind, pending: 2, blocked: 1, deadLetters: 3 };
    await expect(drain(looks(stuck), TIMEOUT_MS)).rejects.toThrow(
      'Not everything was applied within 300 ms: training: 2 events not sent, 1 events blocked, ' +
        'behind in credits-earned/0 at 5 of 7, 3 open dead letters',
    );
  });

  test('says when the engines do not answer at all', async () => {
    await expect(drain(looks(new Error('connection closed')), TIMEOUT_MS)).rejects.toThrow(/do not answer.*closed/);
  });
});
