// Jest's globalSetup of the tests that need a real MongoDB and a real Kafka: free ports, a folder that is thrown away,
// and two addresses in the environment of the tests.
import { rmSync } from 'node:fs';
import './use-sources.mjs';
import { killTestEngines, stopTestEngines } from './stop-engines.mjs';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
const log = (line) => process.stderr.write(`${line}\n`);

export default async function startTestEngines() {
  const { startEngines, SetupError } = await import('@ladder/engines');
  const { topics } = await import('@ladder/contracts');
  const { testFolder } = await import('./test-folder.mjs');
  const dataFolder = await testFolder('engines', log);
  try {
    const running = await startEngines({ dataFolder, ports: 'free', services: [], topics, log, detached: true });
    globalThis.ladderTestEngines = { dataFolder, running };
    process.env.LADDER_TEST_MONGODB_ROOT_URI = running.mongodb.rootUri;
    process.env.LADDER_TEST_KAFKA_BROKERS = running.kafka.brokers.join(',');
  } catch (error) {
    rmSync(dataFolder, { recursive: true, force: true });
    // The message says what to do; a stack would only hide it.
    if (error instanceof SetupError) error.stack = error.message;
    throw error;
  }
  process.once('exit', killTestEngines);
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      void stopTestEngines().finally(() => process.exit(code));
    });
  }
}
