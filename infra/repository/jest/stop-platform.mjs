// Jest's globalTeardown: ends what start-platform.mjs has started and throws its data away.
import { rmSync } from 'node:fs';

export async function stopTestPlatform() {
  const { running, dataFolder } = globalThis.ladderTestPlatform ?? {};
  if (!running) return;
  globalThis.ladderTestPlatform = undefined;
  await running.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}

export default stopTestPlatform;
