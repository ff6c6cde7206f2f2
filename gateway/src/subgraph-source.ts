import { Agent as HttpAgent, type Agent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { PASSPORT_HEADER, type PassportIssuer, type Viewer } from '@ladder/identity';
import type { Logger } from '@ladder/process';
import { GraphQLError } from 'graphql';
import type { SubgraphAddress } from './config.ts';
import { MAX_IDLE_SUBGRAPH_SOCKETS, MAX_SUBGRAPH_SOCKETS, SUBGRAPH_TIMEOUT_MS } from './limits.ts';
import { postJson } from './post-json.ts';

/** The header by which one chain can be followed through all processes. */
export const CORRELATION_HEADER = 'x-correlation-id';

/** What the gateway knows of a client's request while it executes it. */
export interface GatewayContext {
  readonly viewer: Viewer;
  readonly correlationId: string;
  readonly acceptLanguage: string | undefined;
  /** When the whole request has to be answered, on the clock of `performance.now()`. */
  readonly deadlineMs: number;
}

export interface SubgraphSource extends GraphQLDataSource<GatewayContext> {
  readonly close: () => void;
}

export interface SubgraphSourceOptions extends SubgraphAddress {
  readonly passports: PassportIssuer;
  readonly log: Logger;
  readonly timeoutMs?: number;
}

type Options = GraphQLDataSourceProcessOptions<GatewayContext>;
type Result = Awaited<ReturnType<GraphQLDataSource<GatewayContext>['process']>>;

/**
 * Asks one subgraph on behalf of one viewer. Headers are built here from nothing, so nothing that a client sent
 * reaches a subgraph but his language. A subgraph that does not answer costs its own fields only: the error says
 * which subgraph, and the plan goes on.
 */
export function createSubgraphSource(options: SubgraphSourceOptions): SubgraphSource {
  const { name, url, passports, log, timeoutMs = SUBGRAPH_TIMEOUT_MS } = options;
  const agent = agentFor(url);
  return {
    process: async (operation): Promise<Result> => {
      const context = operation.context as GatewayContext;
      const { query = '', variables, operationName } = operation.request;
      const patienceMs = Math.max(0, Math.min(timeoutMs, context.deadlineMs - performance.now()));
      const answer = await postJson({
        url,
        agent,
        headers: await headersFor(context, name, passports),
        body: JSON.stringify({ query, variables, operationName }),
        signal: AbortSignal.timeout(Math.ceil(patienceMs)),
        mayRepeat: !query.startsWith('mutation'),
      }).catch((error: unknown) => {
        log.warn({ err: error, subgraph: name, correlationId: context.correlationId }, 'subgraph did not answer');
        throw unavailable(name, operation);
      });
      if (isGraphqlAnswer(answer.body) && answer.status !== 401 && answer.status !== 403) return answer.body;
      log.error({ ...answer, subgraph: name, correlationId: context.correlationId }, 'subgraph refused the gateway');
      throw unavailable(name, operation);
    },
    close: () => agent.destroy(),
  };
}

async function headersFor(context: GatewayContext, audience: string, passports: PassportIssuer) {
  const { viewer, correlationId, acceptLanguage } = context;
  return {
    accept: 'application/json',
    [PASSPORT_HEADER]: await passports.mint({ viewer, audience, correlationId }),
    [CORRELATION_HEADER]: correlationId,
    ...(acceptLanguage && { 'accept-language': acceptLanguage }),
  };
}

function agentFor(url: URL): Agent {
  const limits = { keepAlive: true, maxSockets: MAX_SUBGRAPH_SOCKETS, maxFreeSockets: MAX_IDLE_SUBGRAPH_SOCKETS };
  return url.protocol === 'https:' ? new HttpsAgent(limits) : new HttpAgent(limits);
}

/** A subgraph also answers a bad argument with status 400; that answer is for the client. */
const isGraphqlAnswer = (body: unknown): body is Result =>
  typeof body === 'object' && body !== null && ('data' in body || Array.isArray((body as { errors?: unknown }).errors));

function unavailable(subgraph: string, operation: Options): GraphQLError {
  const path = pathOf(operation);
  return new GraphQLError(`The fields of "${subgraph}" are not available at the moment.`, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph, retryable: true },
    ...(path.length > 0 && { path }),
  });
}

/** Where in the answer the fields are missing, down to the first list. */
function pathOf(operation: Options): (string | number)[] {
  const path = ('pathInIncomingRequest' in operation && operation.pathInIncomingRequest) || [];
  const list = path.indexOf('@');
  return list < 0 ? path : path.slice(0, list);
}
