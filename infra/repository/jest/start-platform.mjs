// Jest's globalSetup of the tests that need the whole system: free ports, a folder that is thrown away, the demo company
// loaded, and an invitation in the environment by which `attachPlatform` of @ladder/local finds it.
import { rmSync } from 'node:fs';
import './use-sources.mjs';
import { stopTestPlatform } from './stop-platform.mjs';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
const log = (line) => process.stderr.write(`${line}\n`);

export default async function startTestPlatform() {
  const { startPlatform, TEST_PLATFORM_VARIABLE } = await import('@ladder/local');
  const { SetupError } = await import('@ladder/engines');
  const { testFolder } = await import('./test-folder.mjs');
  const dataFolder = await testFolder('platform', log);
  try {
    // Nothing is started again by itself: a process that ends during a test is a finding.
    const running = await startPlatform({ dataFolder, ports: 'free', scenario: true, restart: false, log });
    globalThis.ladderTestPlatform = { dataFolder, running };
    process.env[TEST_PLATFORM_VARIABLE] = running.invitation();
  } catch (error) {
    // The logs stay for whoever looks into it; the next run clears them away.
    if (error instanceof SetupError) {
      rmSync(dataFolder, { recursive: true, force: true });
      error.stack = error.message;
    }
    throw error;
  }
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => void stopTestPlatform().finally(() => process.exit(code)));
  }
}
