// What the platform's processes use while nobody asks anything. The yardstick is one core; the aim is 1 % per service.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPlatform } from '../src/index.ts';

const SETTLE_MS = 20_000;
const WATCH_MS = 30_000;
const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

const folder = mkdtempSync(join(tmpdir(), 'ladder-idle-'));
const platform = await startPlatform({
  dataFolder: folder,
  ports: 'free',
  scenario: false,
  restart: false,
  log: (line) => process.stderr.write(`${line}\n`),
});

/** Processor time of a process in seconds, and its resident memory in MiB. */
function usage(pid: number): { seconds: number; memoryMib: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  const kib = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  return { seconds: ticks / TICKS_PER_SECOND, memoryMib: kib / 1024 };
}

try {
  await pause(SETTLE_MS);
  const processes = Object.entries(platform.processes).map(([name, { pid = 0 }]) => ({ name, pid }));
  const before = processes.map(({ pid }) => usage(pid));
  await pause(WATCH_MS);
  for (const [index, { name, pid }] of processes.entries()) {
    const now = usage(pid);
    const share = ((now.seconds - (before[index]?.seconds ?? 0)) / (WATCH_MS / 1000)) * 100;
    process.stdout.write(`${name.padEnd(12)} ${share.toFixed(2)} % of a core, ${now.memoryMib.toFixed(0)} MiB\n`);
  }
} finally {
  await platform.stop();
  rmSync(folder, { recursive: true, force: true });
}
