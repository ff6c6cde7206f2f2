import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the sources themselves say of one rule. */
export interface Evidence {
  /** The file of `domain/` whose documentation begins with the rule's id (`TR-13: …`), the best tested where there are several. */
  readonly decision: string | undefined;
  /** Numbers of the worked examples that have a test (`TR-13 example 2: …`). */
  readonly examples: ReadonlySet<number>;
}

const DOCUMENTED = /^\s*(?:\/\*\*|\*)\s+(?<ids>[A-Z]{2}-\d{2}(?:(?:, | and |\/)[A-Z]{2}-\d{2})*)[:,]/gm;
const EXAMPLE = /['"`](?<id>[A-Z]{2}-\d{2}) example (?<number>\d+)\b/g;

/** Gives the evidence for a rule id, out of the services' domains and tests among `files` (paths from `root`). */
export function evidenceIn(root: string, files: readonly string[]): (id: string) => Evidence {
  const sources = files
    .filter((path) => /^services\/[^/]+\/(src|tests)\/.*\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const tests = sources.filter(({ path }) => path.endsWith('.test.ts'));
  const examples = tests.flatMap(({ path, text }) =>
    [...text.matchAll(EXAMPLE)].map(({ groups }) => ({ path, id: groups?.id, number: Number(groups?.number) })),
  );
  const decisions = sources
    .filter(({ path }) => path.includes('/src/domain/') && !path.endsWith('.test.ts'))
    .flatMap(({ path, text }) => documentedIds(text).map((id) => ({ path, id })));
  return (id) => {
    const tested = examples.filter((example) => example.id === id);
    const testedBeside = (path: string): number =>
      tested.filter((test) => test.path === path.replace(/\.ts$/, '.test.ts')).length;
    const [decision] = decisions
      .filter((documented) => documented.id === id)
      .map(({ path }) => path)
      .toSorted((one, other) => testedBeside(other) - testedBeside(one));
    return { decision, examples: new Set(tested.map(({ number }) => number)) };
  };
}

const documentedIds = (text: string): readonly string[] =>
  [...text.matchAll(DOCUMENTED)].flatMap(({ groups }) => groups?.ids?.match(/[A-Z]{2}-\d{2}/g) ?? []);
