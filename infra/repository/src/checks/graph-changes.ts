import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { apiSchema } from '../api-schema.ts';
import { SUPERGRAPH_FILE } from '../generators/supergraph.ts';
import { lastVersion } from '../last-version.ts';
import type { Check } from './check.ts';

/** No client of the last version's graph is broken: fields are deprecated first and removed with the next major. */
export const graphChanges: Check = {
  name: 'graph changes',
  async run(root) {
    const where = SUPERGRAPH_FILE;
    const last = lastVersion(root);
    if (last === null) return [{ where, message: 'no version tag yet to compare with', isNote: true }];
    if (last.list(where).length === 0) return [{ where, message: `${last.tag} had no graph`, isNote: true }];
    if (!existsSync(join(root, where))) return [{ where, message: `was promised by ${last.tag} and is gone` }];
    const changes = await diff(apiSchema(last.read(where)), apiSchema(readFileSync(join(root, where), 'utf8')));
    return changes
      .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
      .map(({ path, message }) => ({ where: `${where}: ${path ?? ''}`, message: `breaks ${last.tag}: ${message}` }));
  },
};
