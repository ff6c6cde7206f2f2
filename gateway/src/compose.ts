import { parse } from 'graphql';
import { nonNullContributions } from './non-null-contributions.ts';

export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

export interface Composition {
  readonly supergraphSdl: string;
  /** What composition finds odd, and where one subgraph down would blank more than its own fields. */
  readonly hints: readonly string[];
}

/** The subgraphs do not fit together; `faults` says why, with Apollo's codes. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
  readonly faults: readonly { readonly code: string; readonly message: string }[];

  constructor(faults: readonly { readonly code: string; readonly message: string }[]) {
    super(`The subgraphs do not compose:\n${faults.map(({ code, message }) => `${code}: ${message}`).join('\n')}`);
    this.faults = faults;
  }
}

/**
 * Composes subgraphs, in the order of their names, so that the result depends on nothing else. Their addresses are
 * placeholders: where a subgraph answers is configuration, never part of the graph. Throws CompositionError.
 */
export async function composeSubgraphs(subgraphs: readonly SubgraphSdl[]): Promise<Composition> {
  // A tool of development: the running gateway does not have it.
  const { composeServices } = await import('@apollo/composition');
  const services = subgraphs
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, sdl }) => ({ name, url: `http://${name}.subgraph/graphql`, typeDefs: parse(sdl) }));
  const result = composeServices(services);
  if (result.errors) {
    throw new CompositionError(
      result.errors.map((error) => ({ code: String(error.extensions['code']), message: error.message })),
    );
  }
  const hints = result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`);
  return { supergraphSdl: `${result.supergraphSdl.trim()}\n`, hints: [...hints, ...nonNullContributions(services)] };
}
