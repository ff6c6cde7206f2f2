import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import { RULES_FILE, rulesOf } from '../rules-of.ts';
import type { Check, Finding } from './check.ts';

const POLICY_FILE = /^services\/[^/]+\/policies\/(?<key>.+)\.json$/;
const FIELDS = ['key', 'version', 'effectiveFrom', 'status', 'scope', 'changeReason', 'approvedBy', 'params'];

/** A policy's file is called after its key, holds version 1 as it is seeded, and belongs to a rule. */
export const policies: Check = {
  name: 'policies',
  run(root) {
    return Promise.resolve(repositoryFiles(root).flatMap((path) => findingsOf(root, path)));
  },
};

function findingsOf(root: string, where: string): Finding[] {
  const { key } = POLICY_FILE.exec(where)?.groups ?? {};
  if (key === undefined) return [];
  const policy = JSON.parse(readFileSync(join(root, where), 'utf8')) as Readonly<Record<string, unknown>>;
  const isOfARule = rulesOf(root).some((rule) => rule.policies.includes(key));
  return [
    ...(policy['key'] === key ? [] : [`holds the policy ${String(policy['key'])}`]),
    ...(policy['version'] === 1 ? [] : ['is not version 1; later versions are data of the running service']),
    ...FIELDS.filter((field) => !(field in policy)).map((field) => `has no ${field}`),
    ...Object.keys(policy)
      .filter((field) => !FIELDS.includes(field))
      .map((field) => `has a field ${field} that no policy has`),
    ...(isOfARule ? [] : [`belongs to no rule of ${RULES_FILE}`]),
  ].map((message) => ({ where, message }));
}
