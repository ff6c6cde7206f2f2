// Jest's globalTeardown: ends what start-engines.mjs has started and throws its data away.
import { rmSync } from 'node:fs';

export async function stopTestEngines() {
  const { running, dataFolder } = globalThis.ladderTestEngines ?? {};
  if (!running) return;
  globalThis.ladderTestEngines = undefined;
  await running.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}

export default stopTestEngines;
