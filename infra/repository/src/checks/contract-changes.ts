import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingChanges, type JsonSchema } from '@ladder/contracts';
import { lastVersion } from '../last-version.ts';
import type { Check, Finding } from './check.ts';

const EVENTS = 'packages/contracts/events';

/** No event contract breaks what the last version promised: a breaking change is a new major, beside the old one. */
export const contractChanges: Check = {
  name: 'contract changes',
  run(root) {
    const last = lastVersion(root);
    if (last === null)
      return Promise.resolve([{ where: EVENTS, message: 'no version tag yet to compare with', isNote: true }]);
    const schemas = last.list(EVENTS).filter((path) => path.endsWith('.json') && !path.includes('/examples/'));
    return Promise.resolve(schemas.flatMap((path) => findingsOf(root, path, last.read(path), last.tag)));
  },
};

function findingsOf(root: string, where: string, before: string, tag: string): Finding[] {
  if (!existsSync(join(root, where))) return [{ where, message: `was promised by ${tag} and is gone` }];
  const after = readFileSync(join(root, where), 'utf8');
  return breakingChanges(JSON.parse(before) as JsonSchema, JSON.parse(after) as JsonSchema).map(
    ({ pointer, change }) => ({
      where,
      message: `breaks ${tag} at ${pointer}: ${change}`,
    }),
  );
}
