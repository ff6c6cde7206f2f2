import { childrenOf, holderOf, SetupError } from '@ladder/engines';
import { startPlatform } from './platform.ts';
import { readStartOptions } from './start-options.ts';
import { markStopping, waitForStopping } from './stopping-mark.ts';
import { listenForStop, StopRequested } from './stop-requests.ts';

/** As a shell gives it for a process that Ctrl-C has ended. */
const FORCED_EXIT_CODE = 130;

const say = (line: string): void => console.error(line);

/** In the foreground until somebody ends it: one line when it is ready, everything stopped when it returns. */
async function run(): Promise<void> {
  const options = await readStartOptions(process.argv.slice(2));
  const { dataFolder } = options;
  const { first: asked } = listenForStop(() => force(dataFolder));
  asked.addEventListener('abort', () => announceStop(dataFolder));
  const startedAtMs = performance.now();
  await waitForStopping(dataFolder, say);
  const platform = await startPlatform({ ...options, restart: true, signal: asked, log: say });
  say(
    `started in ${seconds(performance.now() - startedAtMs)} s; logs are in ${dataFolder}/logs; Ctrl-C stops everything`,
  );
  console.log(`Ladder is ready: ${platform.gatewayUrl}`);
  await aborted(asked);
  await platform.stop();
  say('stopped');
}

function announceStop(dataFolder: string): void {
  say('stopping (Ctrl-C again: at once) …');
  if (isOurs(dataFolder)) markStopping(dataFolder);
}

function force(dataFolder: string): never {
  if (isOurs(dataFolder)) for (const { pid } of childrenOf(dataFolder)) process.kill(pid, 'SIGKILL');
  say('everything was killed');
  process.exit(FORCED_EXIT_CODE);
}

/** Another launcher's children are none of our business. */
const isOurs = (dataFolder: string): boolean => holderOf(dataFolder)?.pid === process.pid;

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });

const seconds = (durationMs: number): string => (durationMs / 1_000).toFixed(1);

// Whoever read our lines may be gone; that ends nothing.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
try {
  await run();
} catch (error) {
  say(
    error instanceof SetupError || error instanceof StopRequested
      ? error.message
      : String((error as Error).stack ?? error),
  );
  process.exitCode = 1;
}
// A socket of a client library may still be open; nothing is left to wait for.
process.exit();
