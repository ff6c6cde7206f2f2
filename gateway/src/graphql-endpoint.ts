import { HeaderMap } from '@apollo/server';
import type { TokenVerifier } from '@ladder/identity';
import type { Logger } from '@ladder/process';
import { authenticate } from './authenticate.ts';
import type { Graph } from './graph.ts';
import { MAX_ACCEPT_LANGUAGE_CHARACTERS, REQUEST_DEADLINE_MS } from './limits.ts';
import { readJson } from './read-json.ts';
import type { Handle } from './routes.ts';

/** Request headers that the server's GraphQL part may see; who asks is decided before it. */
const GRAPHQL_HEADERS = [
  'accept',
  'content-type',
  'apollo-query-plan-experimental',
  'apollo-query-plan-experimental-format',
];

export interface GraphqlEndpointOptions {
  readonly graph: Graph;
  readonly tokens: TokenVerifier;
  readonly log: Logger;
}

/** `POST /graphql`: authenticates first, reads second, and hands both to the graph. */
export const graphqlEndpoint =
  ({ graph, tokens, log }: GraphqlEndpointOptions): Handle =>
  async (request, response, correlationId) => {
    const viewer = await authenticate(request, tokens, log);
    const body = await readJson(request);
    const given = GRAPHQL_HEADERS.map((name) => [name, request.headers[name]] as const);
    const headers = new HeaderMap(given.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
    const language = request.headers['accept-language'];
    const acceptLanguage = language && language.length <= MAX_ACCEPT_LANGUAGE_CHARACTERS ? language : undefined;
    const deadlineMs = performance.now() + REQUEST_DEADLINE_MS;
    const answer = await graph.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => ({ viewer, correlationId, acceptLanguage, deadlineMs }),
    });
    if (answer.body.kind !== 'complete') throw new Error('the gateway does not answer in parts');
    response.writeHead(answer.status ?? 200, { ...Object.fromEntries(answer.headers), 'cache-control': 'no-store' });
    response.end(answer.body.string);
  };
