import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { childrenOf, type Child, freePorts, poll, stillRuns, stopSurvivors } from '@ladder/engines';
import { flagOf, portVariableOf } from '../src/ports.ts';
import { repositoryRoot } from '../src/repository-root.ts';
import { serviceNames } from '../src/service-names.ts';

const START_TIMEOUT_MS = 90_000;
const TEST_TIMEOUT_MS = 120_000;

let dataFolder: string;
let ports: Readonly<Record<string, number>>;

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'ladder-launcher-'));
  const names = ['gateway', 'health', 'mongodb', 'kafka', 'controller', ...serviceNames()];
  const free = await freePorts(names.length);
  ports = Object.fromEntries(names.map((name, index) => [name, free[index] ?? 0]));
});

afterAll(async () => {
  await stopSurvivors(dataFolder, () => undefined);
  rmSync(dataFolder, { recursive: true, force: true });
});

/** What `npm start` runs, on ports of its own and without the demo company. */
function launch(program: 'start' | 'reset', flags: readonly string[] = []) {
  const portFlags = Object.entries(ports).flatMap(([name, port]) => [
    `--${flagOf(portVariableOf(name))}`,
    String(port),
  ]);
  const path = join(repositoryRoot, 'infra/local/src', `${program}.ts`);
  const ours = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('LADDER_')));
  const env = { ...ours, LADDER_DATA_FOLDER: dataFolder, LADDER_SCENARIO: 'none' };
  const child = spawn(process.execPath, ['--conditions=ladder-source', path, ...portFlags, ...flags], { env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, said, ended: once(child, 'close').then(([code]) => code as number | null) };
}

type Launch = ReturnType<typeof launch>;

const untilReady = ({ child, said }: Launch) =>
  poll(async () => said.out.includes('ready') || (child.exitCode !== null && said.err), {
    what: 'the start',
    timeoutMs: START_TIMEOUT_MS,
  });

const kill = async (child: ChildProcess, ended: Promise<unknown>): Promise<void> => {
  child.kill('SIGKILL');
  await ended;
};

describe('the launcher', () => {
  test('names the port and the process of somebody else, and starts nothing', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo;
    const { said, ended } = launch('start', ['--training-port', String(port)]);
    expect(await ended).toBe(1);
    expect(said.err).toContain(`Port ${port}, meant for training, is taken by pid ${process.pid}`);
    expect(said.err).toContain('npm start -- --training-port <port>');
    expect(childrenOf(dataFolder)).toEqual([]);
    stranger.close();
  });

  test(
    'starts once, is recognised after it was killed, and stops everything in the end',
    async () => {
      const first = launch('start');
      await untilReady(first);
      expect(first.said.out).toBe(`Ladder is ready: http://127.0.0.1:${ports['gateway']}\n`);
      const orphans = childrenOf(dataFolder);
      expect(orphans.map(({ name }) => name).toSorted()).toEqual(
        ['gateway', 'kafka', 'mongodb', ...serviceNames()].toSorted(),
      );

      for (const program of ['start', 'reset'] as const) {
        const other = launch(program);
        expect(await other.ended).toBe(1);
        expect(other.said.err).toContain(`pid ${first.child.pid}`);
      }
      expect(orphans.filter(stillRuns)).toEqual(orphans);

      await kill(first.child, first.ended);
      expect(orphans.filter(stillRuns)).toEqual(orphans);
      const second = launch('start');
      await untilReady(second);
      for (const { name, pid } of orphans) expect(second.said.err).toContain(`stopping ${name} (pid ${pid})`);
      expect(orphans.filter(stillRuns)).toEqual([]);
      expect(second.said.out).toContain('Ladder is ready');

      const children: readonly Child[] = childrenOf(dataFolder);
      expect(children).toHaveLength(orphans.length);
      second.child.kill('SIGINT');
      expect(await second.ended).toBe(0);
      expect(children.filter(stillRuns)).toEqual([]);
    },
    TEST_TIMEOUT_MS,
  );
});
