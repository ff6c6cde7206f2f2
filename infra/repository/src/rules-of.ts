import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the index of rules is kept, from the root. */
export const RULES_FILE = 'docs/rules.json';

/** One rule of the specification, and whether it is built. */
export interface Rule {
  /** For example `TR-13`. */
  readonly id: string;
  readonly title: string;
  /** S: a seed states it; E: a seed's example made executable; D: decided by us. */
  readonly class: 'S' | 'E' | 'D';
  /** The service that evaluates it; `all` where every service has its part. */
  readonly service: string;
  /** Keys of the policies that hold its figures. */
  readonly policies: readonly string[];
  /** How many worked examples the specification gives; a built rule has a test for each. */
  readonly examples: number;
  readonly state: 'BUILT' | 'PLANNED';
  /** The file of its decision, from the root; only for a built rule. */
  readonly decision?: string;
}

/** The rules of a repository; none when it has no index. */
export function rulesOf(root: string): readonly Rule[] {
  const file = join(root, RULES_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Rule[]) : [];
}
