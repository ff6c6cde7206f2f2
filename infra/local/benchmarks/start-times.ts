// How long `npm start` takes until the platform is ready on its data of the last time. The yardstick is the first start
// of the same run, which also loads the demo company.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlatform } from '../src/index.ts';

const LATER_STARTS = 3;
const folder = mkdtempSync(join(tmpdir(), 'ladder-start-'));

async function timed(): Promise<number> {
  const start = performance.now();
  const platform = await startPlatform({
    dataFolder: folder,
    ports: 'free',
    scenario: true,
    restart: false,
    log: () => undefined,
  });
  const seconds = (performance.now() - start) / 1000;
  await platform.stop();
  return seconds;
}

try {
  const first = await timed();
  process.stdout.write(`first start, with the demo company: ${first.toFixed(1)} s\n`);
  for (let index = 1; index <= LATER_STARTS; index += 1) {
    const later = await timed();
    process.stdout.write(`later start ${index}: ${later.toFixed(1)} s, ${(later / first).toFixed(2)} of the first\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
