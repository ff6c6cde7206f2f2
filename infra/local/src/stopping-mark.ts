import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf, poll } from '@ladder/engines';

/** Longer than a launcher takes to notice that whoever started it is gone. */
const NOTICE_TIMEOUT_MS = 1_500;
/** Longer than all processes together are given to stop. */
const STOP_TIMEOUT_MS = 60_000;

const fileIn = (dataFolder: string): string => join(dataFolder, 'stopping');

/** Tells the next launcher that this one is about to let go of the folder. */
export const markStopping = (dataFolder: string): void => writeFileSync(fileIn(dataFolder), '');

/** Before a folder is claimed: waits for a former launcher that is just stopping; one that runs on is left alone. */
export async function waitForStopping(dataFolder: string, log: (line: string) => void): Promise<void> {
  const holder = holderOf(dataFolder);
  if (holder && (await isStopping(dataFolder))) {
    log(`waiting for the former launcher (pid ${holder.pid}), which is stopping …`);
    await poll(async () => !holderOf(dataFolder), { what: 'the former launcher’s end', timeoutMs: STOP_TIMEOUT_MS });
  }
  if (holderOf(dataFolder)) return;
  // Whether the folder can be used at all is found out, and said, by whoever claims it.
  if (existsSync(fileIn(dataFolder))) rmSync(fileIn(dataFolder), { force: true });
}

const isStopping = (dataFolder: string): Promise<boolean> =>
  poll(async () => existsSync(fileIn(dataFolder)) || !holderOf(dataFolder), {
    what: 'a sign of stopping',
    timeoutMs: NOTICE_TIMEOUT_MS,
  }).catch(() => false);
