// What `npm start`, `npm test` and the other commands run: installs what is missing, then hands over to Ladder's Node.
// Plain JavaScript with nothing but Node's own modules, since it runs on Node 20 in a fresh clone.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants as system } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const LOCKFILE = join(ROOT, 'package-lock.json');
/** npm's own note of what it has installed, which it writes last. */
const INSTALLED = join(MODULES, '.package-lock.json');
/** Hash of the lockfile that the node modules agree with. */
const STAMP = join(MODULES, '.ladder-lockfile');

const OLDEST_BOOTSTRAP = [20, 0];
const OLDEST_RUNTIME = [24, 2];
/** Signals closer together are one Ctrl-C, which comes from the terminal and from npm. */
const SAME_SIGNAL_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const SOURCES = '--conditions=ladder-source';
const program = (path) => [SOURCES, join(ROOT, path)];
const JEST = [
  SOURCES,
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(MODULES, 'jest', 'bin', 'jest.js'),
  '--maxWorkers=2',
];

/** What each command runs, one after the other until one fails; the person's arguments go to the last. */
const COMMANDS = {
  start: [program('infra/local/src/start.ts')],
  reset: [program('infra/local/src/reset.ts')],
  test: [program('infra/local/src/fetch.ts'), JEST],
  check: [program('infra/repository/src/check.ts')],
  generate: [program('infra/repository/src/generate.ts')],
  rules: [program('infra/repository/src/rules.ts')],
  bench: [program('infra/local/benchmarks/bench.ts')],
};

/** Its message says what is wrong and what to do; nothing else is printed. */
class Refusal extends Error {}

const say = (line) => process.stderr.write(`${line}\n`);
const isOlder = ([major, minor], [otherMajor, otherMinor]) =>
  major < otherMajor || (major === otherMajor && minor < otherMinor);
const thisNode = process.versions.node.split('.').map(Number);

/** Exit code of the first step that fails, and whether it was a step of preparation. */
async function main(command, args) {
  const steps = COMMANDS[command];
  if (!steps) throw new Refusal(`What to do? One of: ${Object.keys(COMMANDS).join(', ')}.`);
  if (isOlder(thisNode, OLDEST_BOOTSTRAP)) {
    throw new Refusal(`This is Node ${process.versions.node}. Install Node 20 or later, then try again.`);
  }
  requireWritable(ROOT);
  requireWritable(join(ROOT, '.ladder'));
  installModules();
  const runtime = findRuntime();
  for (const step of steps.slice(0, -1)) {
    const exitCode = await run(runtime, step);
    if (exitCode !== 0) return { exitCode, isPrepared: false };
  }
  return { exitCode: await run(runtime, [...steps.at(-1), ...args]), isPrepared: true };
}

function requireWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Refusal(
      `The folder ${folder} cannot be written (${error.code}).\n` +
        `Give it to the user who runs Ladder: sudo chown -R "$(id -un)" "${folder}"`,
    );
  }
}

function installModules() {
  const hash = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!agreesWithLockfile()) {
    const startedAt = performance.now();
    say('installing node modules (npm ci, half a minute or more) ...');
    npmCi();
    say(`installed node modules in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  requireWritable(MODULES);
  writeFileSync(STAMP, hash);
}

/** Whether the node modules are what the lockfile asks for, by npm's own note; also after an `npm install` by hand. */
function agreesWithLockfile() {
  if (!existsSync(INSTALLED)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = packagesOf(LOCKFILE);
  const installed = packagesOf(INSTALLED);
  const isThere = ([path, { version, integrity, link, optional, devOptional }]) => {
    const found = installed[path];
    // Packages for other platforms stay away.
    if (!found) return Boolean(optional || devOptional);
    return found.version === version && found.integrity === integrity && found.link === link;
  };
  const inModules = Object.entries(wanted).filter(([path]) => path.includes('node_modules/'));
  return inModules.every(isThere) && Object.keys(installed).every((path) => path in wanted);
}

function npmCi() {
  // Without our own programs in the path: npm must not run on the Node that it is about to replace.
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(MODULES));
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    env: { ...process.env, PATH: folders.join(delimiter) },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  throw new Refusal(
    `\nnpm ci did not finish (${error?.message ?? `code ${status}`}); npm's own message stands above.\n` +
      'A network error: check the network, and that "npm config get registry" is one that this machine reaches.\n' +
      'EACCES or EPERM: give this folder, and the one of "npm config get cache", to the user who runs Ladder.\n' +
      'Then try again; nothing has to be cleaned up first.',
  );
}

/** The Node that runs everything else: this one when it is new enough, else the one among the node modules. */
function findRuntime() {
  if (!isOlder(thisNode, OLDEST_RUNTIME)) return process.execPath;
  const brought = join(MODULES, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(brought)) return brought;
  throw new Refusal(
    `This is Node ${process.versions.node}, and there is none to install for ${process.platform} on ${process.arch}.\n` +
      `Install Node ${OLDEST_RUNTIME.join('.')} or later, then try again.`,
  );
}

/** Tools that are started below stay silent towards their makers, and find Ladder's Node. */
const environment = () => ({
  ...process.env,
  PATH: [join(MODULES, '.bin'), process.env.PATH].filter(Boolean).join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  APOLLO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
});

/**
 * Runs Node and gives its exit code, as a shell would (128 + signal). The child has a process group of its own, so
 * that a Ctrl-C reaches it only through us, and once.
 */
function run(runtime, args) {
  const child = spawn(runtime, args, { cwd: ROOT, env: environment(), stdio: 'inherit', detached: true });
  let passedOnAt = Number.NEGATIVE_INFINITY;
  const passOn = (signal) => {
    if (performance.now() - passedOnAt < SAME_SIGNAL_MS) return;
    passedOnAt = performance.now();
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  return new Promise((done, refuse) => {
    child.once('error', (error) => refuse(new Refusal(`${runtime} cannot be started: ${error.message}`)));
    child.once('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, passOn);
      done(code ?? 128 + system.signals[signal]);
    });
  });
}

const [command, ...args] = process.argv.slice(2);
const { exitCode, isPrepared } = await main(command, args).catch((error) => {
  if (!(error instanceof Refusal)) throw error;
  say(error.message);
  return { exitCode: 1, isPrepared: false };
});
// Whoever reads a test run reads its last line; one that never came to the tests has failed once.
if (command === 'test' && !isPrepared) process.stdout.write('\n0 passed, 1 failed\n');
process.exitCode = exitCode;
