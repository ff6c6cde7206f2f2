// Folders of test runs: one for each run, and those of runs that were killed are cleared away, processes first.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holderOf, stopSurvivors } from '@ladder/engines';

const HOME = fileURLToPath(new URL('../../../.ladder/test', import.meta.url));
/** A run that was just begun may not hold its folder yet. */
const SETTLED_AFTER_MS = 60_000;

/** An empty folder for this run. */
export async function testFolder(name, log) {
  mkdirSync(HOME, { recursive: true });
  for (const entry of readdirSync(HOME)) await clearAbandoned(join(HOME, entry), log);
  return mkdtempSync(join(HOME, `${name}-`));
}

async function clearAbandoned(folder, log) {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || holderOf(folder) || Date.now() - found.mtimeMs < SETTLED_AFTER_MS) return;
  await stopSurvivors(folder, log);
  rmSync(folder, { recursive: true, force: true });
}
