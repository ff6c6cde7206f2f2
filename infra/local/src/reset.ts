import { rmSync } from 'node:fs';
import { holderOf, removeFromDocker, SetupError, stopSurvivors } from '@ladder/engines';
import { readStartOptions } from './start-options.ts';

const say = (line: string): void => console.error(line);

/** Clears everything that a start has kept; the next one begins anew. Fetched engines stay. Refuses while Ladder runs. */
async function reset(): Promise<void> {
  const { dataFolder } = await readStartOptions(process.argv.slice(2));
  const holder = holderOf(dataFolder);
  if (holder) {
    throw new SetupError(
      `Ladder is running on ${dataFolder} (pid ${holder.pid}).\nStop it first: Ctrl-C there, or kill ${holder.pid}.`,
    );
  }
  await stopSurvivors(dataFolder, say);
  if (process.env['LADDER_ENGINES'] === 'docker') await removeFromDocker(dataFolder);
  rmSync(dataFolder, { recursive: true, force: true });
  say(`cleared ${dataFolder}`);
}

try {
  await reset();
} catch (error) {
  say(error instanceof SetupError ? error.message : String((error as Error).stack ?? error));
  process.exitCode = 1;
}
