import { join, relative } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { runTool } from '../run-tool.ts';
import type { Check } from './check.ts';

const UNFORMATTED = /^::error title=format,file=(?<file>[^,]+),/;

/** Biome, as a formatter only, has nothing to change in TypeScript, JSON and GraphQL. */
export const format: Check = {
  name: 'format',
  async run(root) {
    // Biome takes the settings' globs from here when their path is relative, and from their own folder when it is not.
    const config = relative(root, join(repositoryRoot, '.biome.json'));
    const args = ['format', `--config-path=${config}`, '--reporter=github', '--max-diagnostics=none', '.'];
    const { exitCode, stdout, stderr } = await runTool('biome', args, root);
    const files = stdout.split('\n').map((line) => UNFORMATTED.exec(line)?.groups?.file);
    const found = files.filter((file) => file !== undefined);
    if (exitCode !== 0 && found.length === 0) return [{ where: 'biome', message: stdout + stderr }];
    return found.map((file) => ({ where: relative(root, file), message: 'is not formatted; run `npm run format`' }));
  },
};
