import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, type Logger } from '@ladder/process';
import { loadScenario } from '@ladder/scenario';
import type { PlatformAccess } from './platform-access.ts';

/** Today of the demonstration: the business clock shows this on the first start and runs on. */
export const DEMO_TODAY = '2025-10-09T09:00:00+08:00';

const LOADED_FILE = 'scenario.json';

export interface DemoOptions {
  readonly dataFolder: string;
  readonly platform: PlatformAccess;
  readonly businessNow: string;
  readonly log: (line: string) => void;
}

/**
 * Loads the demo company once, through the services' own commands and events, and returns when everything has been
 * applied. A start that was interrupted loads it again: playing it twice changes nothing.
 */
export async function loadDemoCompany({ dataFolder, platform, businessNow, log }: DemoOptions): Promise<void> {
  const loadedFile = join(dataFolder, LOADED_FILE);
  if (existsSync(loadedFile)) return;
  const startedAtMs = Date.now();
  log('loading the demo company …');
  await loadScenario({
    ask: platform.ask,
    publish: platform.publish,
    moveClock: platform.moveClock,
    drain: () => platform.drain(),
    log: stepsTo(log),
  });
  await platform.drain();
  const elapsedMs = Date.now() - startedAtMs;
  // It lived through months; its clock goes to where a clock that nobody moved would be.
  await platform.moveClock(new Date(Date.parse(businessNow) + elapsedMs).toISOString());
  writeFileSync(loadedFile, JSON.stringify({ loadedAt: new Date().toISOString(), elapsedMs }));
  log(`the demo company is loaded (${(elapsedMs / 1_000).toFixed(1)} s)`);
}

/** The scenario reports each step that it plays; the start shows them as its progress. */
const stepsTo = (log: (line: string) => void): Logger =>
  Object.assign(createLogger('scenario', 'silent'), {
    info: ({ at, what }: { readonly at: string; readonly what: string }) =>
      log(`  ${at.slice(0, DATE_CHARACTERS)} ${what}`),
  });

const DATE_CHARACTERS = 'YYYY-MM-DD'.length;
