import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSubgraphs } from '@ladder/gateway/compose';
import { serviceNames } from '../service-names.ts';

/** Where the gateway reads the composed graph, from the root. */
export const SUPERGRAPH_FILE = 'gateway/supergraph.graphql';

/** The supergraph of all services that have SDL: path from the root → text. Throws what keeps them from composing. */
export async function supergraph(root: string): Promise<Map<string, string>> {
  const named = serviceNames(root).map((name) => ({ name, file: join(root, 'services', name, 'schema.graphql') }));
  const subgraphs = await Promise.all(
    named
      .filter(({ file }) => existsSync(file))
      .map(async ({ name, file }) => ({ name, sdl: await readFile(file, 'utf8') })),
  );
  if (subgraphs.length === 0) return new Map();
  const { supergraphSdl } = await composeSubgraphs(subgraphs);
  return new Map([[SUPERGRAPH_FILE, supergraphSdl]]);
}
