import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { childrenOf, claimDataFolder, factsOf, holderOf, SetupError } from '../src/index.ts';

const LAUNCHER = fileURLToPath(new URL('fixtures/hold-data-folder.ts', import.meta.url));
const silent = (): void => undefined;

describe('A data folder', () => {
  let path: string;
  let launcher: ChildProcess | undefined;

  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'ladder-folder-'));
  });

  afterEach(async () => {
    launcher?.kill('SIGKILL');
    for (const { pid } of childrenOf(path)) process.kill(pid, 'SIGKILL');
    rmSync(path, { recursive: true, force: true });
  });

  /** Another launcher that holds the folder and has started a process; gives that one's pid. */
  async function startLauncher(): Promise<number> {
    launcher = spawn(process.execPath, ['--conditions=ladder-source', LAUNCHER, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(launcher.stdout ?? launcher, 'data')) as [Buffer];
    return Number(line);
  }

  test('is held by one launcher; a second one is told which, and disturbs nothing', async () => {
    const child = await startLauncher();
    const second = claimDataFolder(path, silent);
    await expect(second).rejects.toThrow(SetupError);
    await expect(second).rejects.toThrow(`already running on ${path} (pid ${launcher?.pid})`);
    expect(factsOf(child)).toBeDefined();
  });

  test('can be taken again once it was released', async () => {
    const first = await claimDataFolder(path, silent);
    expect(holderOf(path)?.pid).toBe(process.pid);
    first.release();
    expect(holderOf(path)).toBeUndefined();
    (await claimDataFolder(path, silent)).release();
  });

  test('after its launcher was killed, the next one stops the process that was left behind and goes on', async () => {
    const child = await startLauncher();
    launcher?.kill('SIGKILL');
    await once(launcher as ChildProcess, 'exit');
    expect(factsOf(child)).toBeDefined();
    const lines: string[] = [];
    const folder = await claimDataFolder(path, (line) => lines.push(line));
    expect(factsOf(child)).toBeUndefined();
    expect(lines).toEqual([`stopping sleeper (pid ${child}), left behind by a launcher that was killed`]);
    folder.release();
  });

  test.each([
    ['started at another time', { startTime: '1' }],
    ['has another command line', { commandLine: 'somebody else' }],
  ])('a process of a recorded pid that %s is left alone', async (_what, difference) => {
    const stranger = spawn('sleep', ['60']);
    await once(stranger, 'spawn');
    const facts = factsOf(stranger.pid ?? 0);
    writeFileSync(join(path, 'children.json'), JSON.stringify([{ name: 'mongodb', ...facts, ...difference }]));
    (await claimDataFolder(path, silent)).release();
    expect(factsOf(stranger.pid ?? 0)).toEqual(facts);
    stranger.kill('SIGKILL');
  });

  test('that cannot be made is told by its path, with what to do', async () => {
    const file = join(path, 'a-file');
    writeFileSync(file, '');
    const claim = claimDataFolder(join(file, 'data'), silent);
    await expect(claim).rejects.toThrow(SetupError);
    await expect(claim).rejects.toThrow(/cannot be written \(ENOTDIR\)[^]*choose another folder/);
  });
});
