import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rulesOf } from '../rules-of.ts';
import { serviceNames } from '../service-names.ts';
import { topicRows } from '../topic-rows.ts';

/** The READMEs of the services with their tables renewed: path from the root → text. Text outside the markers stays. */
export async function readmeTables(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const service of serviceNames(root)) {
    const path = join('services', service, 'README.md');
    if (!existsSync(join(root, path))) continue;
    const text = await readFile(join(root, path), 'utf8');
    const withRules = between(text, 'rules', rulesTable(root, service));
    files.set(path, between(withRules, 'events', eventsTable(root, service)));
  }
  return files;
}

/** Replaces what stands between `<!-- generated:<name> -->` and its closing marker; without them the text stays. */
function between(text: string, name: string, table: string): string {
  const marked = new RegExp(`(<!-- generated:${name} -->).*?(<!-- /generated:${name} -->)`, 's');
  return text.replace(marked, (_, open: string, close: string) => `${open}\n${table}\n${close}`);
}

function rulesTable(root: string, service: string): string {
  const own = rulesOf(root).filter((rule) => rule.service === service || rule.service === 'all');
  return markdownTable(
    ['rule', 'name', 'state', 'decision'],
    own.map(({ id, title, state, decision }) => [id, title, state, decision ? linkTo(decision, service) : '']),
  );
}

const linkTo = (decision: string, service: string): string => {
  const path = decision.replace(`services/${service}/`, '');
  return `[\`${path.slice(path.lastIndexOf('/') + 1)}\`](${path})`;
};

function eventsTable(root: string, service: string): string {
  const topics = topicRows(root);
  const out = topics
    .filter(({ producer }) => producer === service)
    .map(({ topic }) => ['out', `\`${topic}\``, service]);
  const handled = handlerNames(root, service).map((topic) => {
    const producer = topics.find((row) => row.topic === topic)?.producer ?? 'unknown';
    return ['in', `\`${topic}\``, producer];
  });
  return markdownTable(['direction', 'event', 'producer'], [...out, ...handled]);
}

function handlerNames(root: string, service: string): readonly string[] {
  const folder = join(root, 'services', service, 'src/handlers');
  if (!existsSync(folder)) return [];
  const known = new Set(topicRows(root).map(({ topic }) => topic));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => known.has(name))
    .toSorted();
}

const markdownTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
