import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse } from 'graphql';
import { repositoryFiles } from '../repository-files.ts';
import { serviceNames } from '../service-names.ts';
import type { Check, Finding } from './check.ts';

const LANGUAGES = ['en', 'zh'] as const;
const REJECTS = /\breject(?:<[^>]*>)?\(\s*'(?<code>[A-Z0-9_]+)'/g;

type Catalogue = Readonly<Record<string, Readonly<Partial<Record<(typeof LANGUAGES)[number], string>>>>>;

/** Every code with which a service says no has its text in both languages and is a value of the graph's enum. */
export const rejections: Check = {
  name: 'rejections',
  run: (root) => Promise.resolve(serviceNames(root).flatMap((service) => findingsOf(root, service))),
};

function findingsOf(root: string, service: string): Finding[] {
  const folder = `services/${service}`;
  const folders = [`${folder}/src/`, ...packagesOf(root, folder).map((name) => `packages/${name}/src/`)];
  const sources = repositoryFiles(root)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/generated/'))
    .filter((path) => folders.some((start) => path.startsWith(start)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const catalogue = readCatalogue(join(root, folder, 'rejections.json'));
  const inGraph = enumValues(join(root, folder, 'schema.graphql'), `${capitalised(service)}RejectionCode`);
  const used = sources.flatMap(({ path, text }) =>
    [...text.matchAll(REJECTS)].map((match) => ({ where: path, code: match.groups?.code ?? '' })),
  );
  return [
    ...used
      .filter(({ code }) => !catalogue[code])
      .map(({ where, code }) => ({ where, message: `${code} has no text in ${service}` })),
    ...Object.entries(catalogue).flatMap(([code, texts]) =>
      textComplaints(code, texts).map((message) => ({ where: `${folder}/rejections.json`, message })),
    ),
    ...Object.keys(catalogue)
      .filter((code) => !inGraph.has(code))
      .map((code) => ({ where: `${folder}/schema.graphql`, message: `${code} is missing in the enum of rejections` })),
    ...[...inGraph]
      .filter((code) => !sources.some(({ text }) => text.includes(`'${code}'`)))
      .map((code) => ({ where: `${folder}/schema.graphql`, message: `nothing rejects with ${code}` })),
    ...[...inGraph]
      .filter((code) => !catalogue[code])
      .map((code) => ({ where: `${folder}/rejections.json`, message: `${code} of the graph has no text` })),
  ];
}

function textComplaints(code: string, texts: Catalogue[string]): readonly string[] {
  const empty = LANGUAGES.filter((language) => !texts[language]?.trim()).map(
    (language) => `${code} has no text in ${language}`,
  );
  if (empty.length > 0) return empty;
  const [first, second] = LANGUAGES.map((language) => factsOf(texts[language] ?? ''));
  return first === second ? [] : [`${code} names other facts in ${LANGUAGES.join(' than in ')}`];
}

const factsOf = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].toSorted().join();

/** Our packages that a service stands on: what they reject, the service has to put into words. */
function packagesOf(root: string, folder: string): readonly string[] {
  const file = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(file.dependencies ?? {}).flatMap((name) => /^@ladder\/(.+)$/.exec(name)?.[1] ?? []);
}

const readCatalogue = (file: string): Catalogue =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Catalogue) : {};

function enumValues(sdlFile: string, name: string): ReadonlySet<string> {
  if (!existsSync(sdlFile)) return new Set();
  const { definitions }: DocumentNode = parse(readFileSync(sdlFile, 'utf8'));
  const found = definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name);
  return new Set(
    found.flatMap((node) => ('values' in node ? (node.values ?? []).map((value) => value.name.value) : [])),
  );
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
