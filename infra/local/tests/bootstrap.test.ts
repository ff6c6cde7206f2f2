import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';

const BOOTSTRAP = 'infra/local/bootstrap.mjs';
const repository = fileURLToPath(new URL('../../..', import.meta.url));
const checkouts: string[] = [];

/** A checkout with nothing in it but the bootstrap, a lockfile, and a program in the place of `rules`. */
function checkout(program: string, { installed = true } = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'ladder-checkout-'));
  checkouts.push(root);
  const lockfile = JSON.stringify({ packages: { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-1' } } });
  write(root, 'package-lock.json', lockfile);
  write(root, 'infra/repository/src/rules.ts', program);
  if (installed) write(root, 'node_modules/.package-lock.json', lockfile);
  mkdirSync(join(root, 'infra/local'), { recursive: true });
  copyFileSync(join(repository, BOOTSTRAP), join(root, BOOTSTRAP));
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** In the place of npm, so that no test installs anything. */
function npmThat(root: string, script: string): NodeJS.ProcessEnv {
  write(root, 'programs/npm', `#!/bin/sh\n${script}\n`);
  chmodSync(join(root, 'programs/npm'), 0o755);
  return { PATH: [join(root, 'programs'), process.env['PATH']].join(delimiter) };
}

const start = (root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [join(root, BOOTSTRAP), ...args], { env: { ...process.env, ...env } });

async function outcome(child: ChildProcess): Promise<{ code: number | null; output: string; complaints: string }> {
  let output = '';
  let complaints = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, complaints };
}

afterEach(() => {
  for (const root of checkouts.splice(0)) rmSync(root, { recursive: true, force: true });
});

describe('the bootstrap', () => {
  test('hands its arguments over and gives back the exit code', async () => {
    const root = checkout('console.log(process.argv.slice(2).join("+")); process.exitCode = 7;');
    const { code, output } = await outcome(start(root, ['rules', 'one', '--two']));
    expect({ code, output }).toEqual({ code: 7, output: 'one+--two\n' });
  });

  test('keeps the telemetry of tools off', async () => {
    const root = checkout('console.log(process.env.TURBO_TELEMETRY_DISABLED, process.env.DO_NOT_TRACK);');
    expect((await outcome(start(root, ['rules']))).output).toBe('1 1\n');
  });

  test('passes a repeated Ctrl-C on once, and waits for the program to stop', async () => {
    const program = `let n = 0;
      process.on('SIGINT', () => { n += 1; setTimeout(() => { console.log('signals', n); process.exit(3); }, 300); });
      setInterval(() => undefined, 1000); console.log('running');`;
    const child = start(checkout(program), ['rules']);
    const ended = outcome(child);
    await once(child.stdout ?? child, 'data');
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGINT'), 50);
    const { code, output } = await ended;
    expect({ code, output }).toEqual({ code: 3, output: 'running\nsignals 1\n' });
  });

  test('installs when there are no node modules, and only then', async () => {
    const root = checkout('console.log("ran");', { installed: false });
    const npm = npmThat(root, 'echo "$@" >> installs; mkdir -p node_modules');
    expect(await outcome(start(root, ['rules'], npm))).toMatchObject({ code: 0, output: 'ran\n' });
    expect(existsSync(join(root, 'installs'))).toBe(true);
    rmSync(join(root, 'installs'));
    expect(await outcome(start(root, ['rules'], npm))).toMatchObject({ code: 0, output: 'ran\n', complaints: '' });
    expect(existsSync(join(root, 'installs'))).toBe(false);
  });

  test('installs again when the lockfile asks for something else', async () => {
    const root = checkout('console.log("ran");');
    expect((await outcome(start(root, ['rules']))).code).toBe(0);
    const changed = { packages: { 'node_modules/one': { version: '2.0.0', integrity: 'sha512-2' } } };
    write(root, 'package-lock.json', JSON.stringify(changed));
    const { complaints } = await outcome(start(root, ['rules'], npmThat(root, 'echo changed > installs')));
    expect(complaints).toMatch(/^installing node modules/);
    expect(existsSync(join(root, 'installs'))).toBe(true);
  });

  test('says what to do when the installation fails, and goes no further', async () => {
    const root = checkout('console.log("ran");', { installed: false });
    const result = await outcome(start(root, ['rules'], npmThat(root, 'exit 9')));
    expect(result).toMatchObject({ code: 1, output: '' });
    expect(result.complaints).toMatch(/npm ci did not finish \(code 9\)[^]*check the network/);
    expect(result.complaints).not.toMatch(/at main/);
  });

  test('ends a test run that never began with the line of one failure', async () => {
    const root = checkout('', { installed: false });
    const { code, output } = await outcome(start(root, ['test'], npmThat(root, 'exit 1')));
    expect({ code, output }).toEqual({ code: 1, output: '\n0 passed, 1 failed\n' });
  });

  test('says what it can do when asked for something else', async () => {
    const { code, complaints } = await outcome(start(checkout(''), ['dance']));
    expect(complaints).toMatch(/One of: start, reset, test/);
    expect(code).toBe(1);
  });
});
