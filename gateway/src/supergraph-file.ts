import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { SupergraphManager, SupergraphSdlUpdateFunction } from '@apollo/gateway';
import type { Logger } from '@ladder/process';
import { SUPERGRAPH_POLL_MS } from './limits.ts';

/**
 * The supergraph from a file, read again whenever the file changes. A file that cannot be read or is no supergraph
 * changes nothing: the gateway goes on with the last good one and says so in the log.
 */
export const supergraphFile = (path: string, log: Logger): SupergraphManager => ({
  initialize: async ({ update }) => {
    const supergraphSdl = await readFile(path, 'utf8');
    // Polling instead of fs.watch: it sees a renamed file, a replaced mount and a network drive alike.
    const look = () => void reload(path, update, log);
    watchFile(path, { interval: SUPERGRAPH_POLL_MS, persistent: false }, look);
    return { supergraphSdl, cleanup: async () => unwatchFile(path, look) };
  },
});

async function reload(path: string, update: SupergraphSdlUpdateFunction, log: Logger): Promise<void> {
  try {
    update(await readFile(path, 'utf8'));
    log.info({ path }, 'supergraph reloaded');
  } catch (error) {
    log.error({ err: error, path }, 'supergraph not reloaded, the last good one stays');
  }
}
