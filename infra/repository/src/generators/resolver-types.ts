import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, parse } from 'graphql';
import { serviceNames } from '../service-names.ts';

/** `services/<s>/codegen.json`: GraphQL type → what its resolvers get as parent, `<path from src/generated or package>#<name>`. */
interface CodegenFile {
  readonly mappers?: Readonly<Record<string, string>>;
}

const HEADING =
  '// Resolver types, generated from schema.graphql by `npm run generate`; change the SDL, never this file.\n';

/** How scalars look to resolvers: what they receive as an argument, and what they return. */
const SCALARS = {
  ID: 'string',
  DateTime: 'string',
  Date: 'string',
  // The scalar has parsed text to a number before a resolver sees it.
  Decimal: 'number',
} as const;

/** The resolver types of all services: path from the root → text. A service without SDL has none. */
export async function resolverTypes(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const service of serviceNames(root)) {
    const folder = join('services', service);
    const sdlFile = join(root, folder, 'schema.graphql');
    if (!existsSync(sdlFile)) continue;
    const schema = parse(await readFile(sdlFile, 'utf8'));
    const mappers = await readMappers(join(root, folder, 'codegen.json'));
    files.set(join(folder, 'src/generated/graphql.ts'), HEADING + (await typesOf(schema, mappers)));
  }
  return files;
}

async function typesOf(schema: DocumentNode, mappers: Readonly<Record<string, string>>): Promise<string> {
  return codegen({
    filename: 'graphql.ts',
    schema,
    documents: [],
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      avoidOptionals: { field: true, defaultValue: true },
      inputMaybeValue: 'T | null | undefined',
      contextType: '../context.ts#Context',
      scalars: SCALARS,
      mappers: withoutClashes(schema, mappers),
    },
  });
}

/** A mapped type may bear the name of a GraphQL type (`Course`); it is then imported as `CourseParent`. */
function withoutClashes(schema: DocumentNode, mappers: Readonly<Record<string, string>>): Record<string, string> {
  const names = new Set(schema.definitions.map((definition) => ('name' in definition ? definition.name?.value : '')));
  const renamed = Object.entries(mappers).map(([type, mapper]) => {
    const name = mapper.split('#')[1] ?? '';
    return [type, names.has(name) ? `${mapper} as ${name}Parent` : mapper];
  });
  return Object.fromEntries(renamed) as Record<string, string>;
}

async function readMappers(file: string): Promise<Readonly<Record<string, string>>> {
  if (!existsSync(file)) return {};
  return (JSON.parse(await readFile(file, 'utf8')) as CodegenFile).mappers ?? {};
}
