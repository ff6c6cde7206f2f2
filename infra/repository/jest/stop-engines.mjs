// Jest's globalTeardown: ends what start-engines.mjs has started and throws its data away.
import { rmSync } from 'node:fs';

export async function stopTestEngines() {
  const { running, dataFolder } = globalThis.ladderTestEngines ?? {};
  if (!running) return;
  await running.stop();
  globalThis.ladderTestEngines = undefined;
  rmSync(dataFolder, { recursive: true, force: true });
}

/** For a Jest that ends without its teardown, as when nobody reads its output any more; nothing can be awaited here. */
export function killTestEngines() {
  const { running, dataFolder } = globalThis.ladderTestEngines ?? {};
  if (!running) return;
  for (const pid of [running.mongodb.process?.pid, running.kafka.process?.pid]) if (pid) process.kill(pid, 'SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
}

export default stopTestEngines;
