import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { SetupError } from '../setup-error.ts';
import { factsOf, type ProcessFacts } from './process-facts.ts';

const LOOPBACK = '127.0.0.1';

/** Below the ports that systems give to outgoing connections, one of which could take a port before it is used. */
const LOWEST_PORT = 15_000;
const HIGHEST_PORT = 32_000;

/** Ports that were free a moment ago, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers: Server[] = [];
  while (servers.length < count) {
    const server = await listen(randomInt(LOWEST_PORT, HIGHEST_PORT)).catch(() => undefined);
    if (server) servers.push(server);
  }
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(close));
  return ports;
}

/** Throws SetupError, with the port and its owner, when somebody listens there. */
export async function requireFreePort(port: number, purpose: string, howToMove: string): Promise<void> {
  try {
    await close(await listen(port));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const owner = ownerOf(port);
    const who = owner ? `pid ${owner.pid} (${owner.commandLine.slice(0, COMMAND_SHOWN)})` : 'a process of another user';
    throw new SetupError(
      `Port ${port}, meant for ${purpose}, is taken by ${who}.\nStop it, or choose another port: ${howToMove}`,
    );
  }
}

const COMMAND_SHOWN = 120;

function listen(port: number): Promise<Server> {
  const { promise, resolve, reject } = Promise.withResolvers<Server>();
  const server = createServer();
  server.once('error', reject);
  server.listen(port, LOOPBACK, () => resolve(server));
  return promise;
}

const close = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));

/** The process that listens on a port, as far as this user may see it. */
export function ownerOf(port: number): ProcessFacts | undefined {
  const pid = process.platform === 'linux' ? ownerFromProc(port) : ownerFromLsof(port);
  return pid === undefined ? undefined : factsOf(pid);
}

/** State of a listening socket in /proc/net/tcp. */
const LISTENING = '0A';

function ownerFromProc(port: number): number | undefined {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(linesOf).flatMap((line) => {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      return local?.endsWith(`:${wanted}`) && state === LISTENING && inode ? [`socket:[${inode}]`] : [];
    }),
  );
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => descriptorsOf(pid).some((target) => inodes.has(target)));
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(1);
  } catch {
    return [];
  }
}

function descriptorsOf(pid: number): string[] {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).flatMap((name) => {
      try {
        return [readlinkSync(`${folder}/${name}`)];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

function ownerFromLsof(port: number): number | undefined {
  try {
    const answer = execFileSync('lsof', ['-nP', '-t', `-iTCP:${port}`, '-sTCP:LISTEN'], { encoding: 'utf8' });
    return Number.parseInt(answer, 10) || undefined;
  } catch {
    return undefined;
  }
}
