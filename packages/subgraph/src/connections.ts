import { GraphQLError } from 'graphql';

/** Nodes of one page at most; a client that wants more turns the page. */
export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;

/** Arguments of every Relay connection. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The page that the arguments ask for; throws BAD_USER_INPUT when `first` is outside 1 … 100. */
export function pageRequestOf({ first, after }: ConnectionArguments): { first: number; after?: string } {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw new GraphQLError(`first must be between 1 and ${MAX_PAGE_SIZE}`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return after == null ? { first: size } : { first: size, after };
}

/** A Relay connection (keyset cursors, forwards only) over one page of rows. */
export function connectionOf<Node>(
  page: { readonly rows: readonly Node[]; readonly hasNextPage: boolean },
  cursorOf: (node: Node) => string,
  { after }: { readonly after?: string } = {},
): Connection<Node> {
  const edges = page.rows.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
