import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { claimDataFolder, type DataFolder, type OwnProcess, ownProcess, poll } from '@ladder/engines';
import { createSupervisor, type Supervisor } from '../src/supervise.ts';

const PATIENCE_MS = 10_000;
let folder: DataFolder;
let lines: string[];
let supervisor: Supervisor;
let child: OwnProcess;

beforeEach(async () => {
  folder = await claimDataFolder(mkdtempSync(join(tmpdir(), 'ladder-supervise-')), () => undefined);
  lines = [];
  supervisor = createSupervisor((line) => lines.push(line));
  child = ownProcess({
    name: 'sleeper',
    command: process.execPath,
    args: () => ['-e', 'setInterval(() => {}, 1000)'],
    env: {},
    logFile: join(folder.path, 'sleeper.log'),
    ready: async () => undefined,
    stopTimeoutMs: PATIENCE_MS,
    folder,
    detached: true,
    onEnd: (end) => supervisor.ended(end),
  });
  await child.start();
});

afterEach(async () => {
  supervisor.stop();
  await child.kill();
  rmSync(folder.path, { recursive: true, force: true });
});

/** As the system or another person would, not we ourselves. */
const end = (): void => void process.kill(child.pid ?? 0, 'SIGKILL');

describe('supervision', () => {
  test('starts a process again that ended unasked, and says so', async () => {
    supervisor.watch([child]);
    const before = child.pid;
    end();
    await poll(async () => child.pid !== undefined && child.pid !== before, {
      what: 'restart',
      timeoutMs: PATIENCE_MS,
    });
    expect(lines[0]).toBe('sleeper ended (SIGKILL), starting it again');
    await poll(async () => lines.length > 1, { what: 'word of it', timeoutMs: PATIENCE_MS });
    expect(lines[1]).toBe(`sleeper runs again (pid ${child.pid})`);
  });

  test('leaves a process alone that was ended on purpose, or that it does not watch', async () => {
    end();
    await poll(async () => child.pid === undefined, { what: 'the end', timeoutMs: PATIENCE_MS });
    await child.start();
    supervisor.watch([child]);
    await child.kill();
    expect(child.pid).toBeUndefined();
    expect(lines).toEqual([]);
  });

  test('starts nothing any more once it was stopped', async () => {
    supervisor.watch([child]);
    supervisor.stop();
    end();
    await poll(async () => child.pid === undefined, { what: 'the end', timeoutMs: PATIENCE_MS });
    expect(lines).toEqual([]);
  });
});
