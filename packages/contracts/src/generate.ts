import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { packageFile, readPackageJson } from './package-files.ts';
import { readableTypes } from './readable-types.ts';

type Json = Record<string, unknown>;

/** Where the types land, from the folder of this package. */
const GENERATED_FILE = 'src/generated/events.ts';
const HEADING = '// Generated from events/**/*.v1.json by src/generate.ts; change the schemas, never this file.\n';
const COMPILER = {
  additionalProperties: false,
  bannerComment: '',
  style: { singleQuote: true, bracketSpacing: true, trailingComma: 'all', printWidth: 120 },
} as const;
/** Keywords that say nothing about the type, or that would override the name that we give. */
const LEFT_OUT = new Set(['$id', '$schema', 'discriminator', 'if', 'else', 'minItems', 'maxItems']);

/**
 * The generated files of this package: path from the package's folder → text. Nothing is written, so that a check can
 * compare. Reads topics and schemas itself, because it has to run while the generated file is missing.
 */
export async function generateContracts(): Promise<Map<string, string>> {
  const rows = readPackageJson('topics.json') as readonly { topic: string; producer: string; type: string }[];
  const types: string[] = [];
  const members: string[] = [];
  for (const { topic, producer, type } of rows) {
    const contract = `${topic}${type.slice(type.lastIndexOf('.'))}`;
    const schema = readPackageJson(`events/${producer}/${contract}.json`) as Json;
    types.push(readableTypes(await compile(compilable(schema), typeName(contract), COMPILER)));
    members.push(`  readonly '${contract}': ${typeName(contract)};`);
  }
  const map = `/** The payload of each contract by its name. */\nexport interface EventData {\n${members.join('\n')}\n}\n`;
  return new Map([[GENERATED_FILE, [HEADING, ...types, map].join('\n')]]);
}

const typeName = (contract: string): string =>
  contract
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The contract's schema as the compiler reads it best; only the titles of `$defs` name types. */
function compilable(contract: Json): Json {
  const { title, ...schema } = prepared(contract);
  if ('oneOf' in schema) delete schema.type;
  return schema;
}

function prepared(schema: Json): Json {
  const kept = Object.entries(schema).filter(([keyword]) => !LEFT_OUT.has(keyword));
  return withUnit(Object.fromEntries(kept.map(([keyword, value]) => [keyword, preparedKeyword(keyword, value)])));
}

function preparedKeyword(keyword: string, value: unknown): unknown {
  if (keyword === 'properties' || keyword === '$defs') {
    return Object.fromEntries(
      Object.entries(value as Record<string, Json>).map(([name, part]) => [name, prepared(part)]),
    );
  }
  if (keyword === 'additionalProperties' && typeof value === 'object') return prepared(value as Json);
  return keyword === 'items' ? withoutComment(prepared(value as Json)) : value;
}

/** What an array holds is said by the array's own comment. */
const withoutComment = ({ description, ...items }: Json): Json => items;

const withUnit = (schema: Json): Json => {
  const unit = schema['x-unit'];
  return typeof unit === 'string' ? { ...schema, description: `${String(schema.description)} Unit: ${unit}.` } : schema;
};

async function writeContracts(): Promise<void> {
  for (const [path, text] of await generateContracts()) {
    const current = await readFile(packageFile(path), 'utf8').catch(() => '');
    if (current !== text) await writeFile(packageFile(path), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeContracts();
