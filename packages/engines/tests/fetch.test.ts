import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fetchOnce } from '../src/fetch/fetch-once.ts';
import { checkJars } from '../src/fetch/locate-kafka.ts';
import { runClient } from '../src/fetch/run-client.ts';
import { SetupError } from '../src/index.ts';

/** More than any machine gives to a process. */
const PID_OF_NOBODY = 99_999_999;

describe('A fetch', () => {
  let enginesFolder: string;
  const fetch = (fill: (folder: string) => Promise<void>): Promise<string> =>
    fetchOnce('thing-1.0', fill, { enginesFolder, log: () => undefined });
  const put = (file: string) => (folder: string) => Promise.resolve(writeFileSync(join(folder, file), ''));

  beforeEach(() => {
    enginesFolder = mkdtempSync(join(tmpdir(), 'ladder-fetch-'));
  });

  afterEach(() => {
    rmSync(enginesFolder, { recursive: true, force: true });
  });

  test('happens once', async () => {
    await fetch(put('first'));
    const folder = await fetch(put('second'));
    expect(readdirSync(folder)).toEqual(['first']);
  });

  test('that fails half-way leaves nothing, and the next one begins anew', async () => {
    const half = fetch(async (folder) => {
      await put('half')(folder);
      throw new Error('the network is gone');
    });
    await expect(half).rejects.toThrow('the network is gone');
    expect(readdirSync(enginesFolder)).toEqual([]);
    expect(readdirSync(await fetch(put('whole')))).toEqual(['whole']);
  });

  test('that was killed half-way does not look complete, and is cleared away', async () => {
    mkdirSync(join(enginesFolder, `thing-1.0.partial-${PID_OF_NOBODY}-abc`));
    mkdirSync(join(enginesFolder, `thing-1.0.partial-${process.ppid}-abc`));
    expect(readdirSync(await fetch(put('whole')))).toEqual(['whole']);
    expect(readdirSync(enginesFolder)).toEqual(['thing-1.0', `thing-1.0.partial-${process.ppid}-abc`]);
  });

  test('that somebody else finishes first is as good as ours', async () => {
    const folder = await fetch(async (partial) => {
      await put('ours')(partial);
      await fetch(put('theirs'));
    });
    expect(readdirSync(folder)).toEqual(['theirs']);
    expect(existsSync(join(enginesFolder, 'thing-1.0'))).toBe(true);
  });

  test('of jars that are not the pinned ones is refused by name', () => {
    writeFileSync(join(enginesFolder, 'kafka-clients-4.1.2.jar'), 'something else');
    const check = (): void => checkJars(enginesFolder);
    expect(check).toThrow(SetupError);
    expect(check).toThrow(/unexpected kafka-clients-4\.1\.2\.jar, missing .*kafka_2\.13-4\.1\.2\.jar/);
  });

  test('with a program that is not there, or that fails, ends with a message that says what to do', async () => {
    const ask = { args: ['-c', 'echo no route to host; exit 3'], purpose: 'Kafka', advice: 'Check the network.' };
    await expect(runClient({ ...ask, command: 'no-such-program' })).rejects.toThrow(
      /Kafka could not be fetched[^]*ENOENT[^]*Check the network/,
    );
    await expect(runClient({ ...ask, command: 'sh' })).rejects.toThrow(
      /sh ended with 3\.\n {2}no route to host\nCheck the network/,
    );
  });
});
