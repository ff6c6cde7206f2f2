import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupError } from '../setup-error.ts';
import { type FetchOptions, fetchOnce } from './fetch-once.ts';
import type { Java } from './locate-java.ts';
import { locateMaven } from './locate-maven.ts';
import { KAFKA_VERSION, pinnedFile } from './pinned.ts';
import { runClient } from './run-client.ts';

const OTHERWISE = 'set KAFKA_HOME to an unpacked Kafka 4, or give LADDER_KAFKA_BROKERS';

/** Kafka's class path: KAFKA_HOME's, or jars that Maven brings once and whose checksums are ours. Throws SetupError. */
export async function locateKafka(java: Java, options: FetchOptions): Promise<string> {
  const home = process.env['KAFKA_HOME'];
  if (home) {
    const libs = join(home, 'libs');
    if (!existsSync(libs))
      throw new SetupError(`KAFKA_HOME is ${home}, but there is no folder libs in it.\nCorrect it, or unset it.`);
    return classPathOf(libs);
  }
  return classPathOf(
    await fetchOnce(`kafka-${KAFKA_VERSION}`, (partial) => fetchJars(java, partial, options), options),
  );
}

/** Every jar by its name: the class archive holds only for exactly the same class path. */
const classPathOf = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jar'))
    .toSorted()
    .map((file) => join(folder, file))
    .join(delimiter);

async function fetchJars(java: Java, folder: string, options: FetchOptions): Promise<void> {
  const [command, ...args] = await locateMaven(java, options);
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  await runClient({
    command,
    args: [...args, '-B', '-q', '-Dstyle.color=never', '-f', pinnedFile('kafka-pom.xml'), ...goal],
    purpose: 'Kafka',
    advice: `Check the network (or Maven's own settings), or ${OTHERWISE}.`,
  });
  checkJars(folder);
}

/** Throws SetupError unless the folder holds exactly the jars of `pinned/kafka-jars.sha256`. */
export function checkJars(folder: string): void {
  const expected = new Map(
    readFileSync(pinnedFile('kafka-jars.sha256'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/).toReversed() as [file: string, sha256: string]),
  );
  const wrong = readdirSync(folder).filter((file) => expected.get(file) !== sha256Of(join(folder, file)));
  const missing = [...expected.keys()].filter((file) => !existsSync(join(folder, file)));
  if (wrong.length + missing.length === 0) return;
  throw new SetupError(
    `What Maven brought is not the pinned Kafka ${KAFKA_VERSION}: unexpected ${wrong.join(', ') || 'none'}, missing ${missing.join(', ') || 'none'}.\n` +
      `Clear Maven's local copies of these and try again; if it stays, do not trust the mirror, and ${OTHERWISE}.`,
  );
}

const sha256Of = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
