import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import { createPassportVerifier, PASSPORT_HEADER, type PassportKeys, type Viewer } from '@ladder/identity';
import type { Logger, Running } from '@ladder/process';
import { parse } from 'graphql';
import { maskError } from './mask-error.ts';
import { type Language, languageOf } from './language.ts';
import { readBody } from './read-body.ts';

/** What a request brings: who asks (from the gateway's passport), in which language, and along which chain. */
export interface SubgraphRequest {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly correlationId: string;
}

export interface SubgraphOptions<Context extends object> {
  /** Name of the service; the audience that its passports must name. */
  readonly name: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly schema: { readonly typeDefs: string; readonly resolvers: object };
  /** JWKS of the gateway's passport keys. */
  readonly passportKeys: PassportKeys;
  readonly context: (request: SubgraphRequest) => Context;
  /** Whether the service can do its work now; told at /ready. */
  readonly ready: () => Promise<boolean> | boolean;
  readonly log: Logger;
}

/** A running subgraph: GraphQL at POST /graphql for holders of a passport, /live and /ready for everybody. */
export async function startSubgraph<Context extends object>(
  options: SubgraphOptions<Context>,
): Promise<Running & { readonly port: number }> {
  const { name, host, port, schema, context, ready, log } = options;
  const passports = createPassportVerifier({ jwks: options.passportKeys, audience: name });
  const http = createServer();
  const apollo = new ApolloServer<Context>({
    schema: buildSubgraphSchema([
      { typeDefs: parse(schema.typeDefs), resolvers: schema.resolvers } as GraphQLSchemaModule,
    ]),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The process stops its parts itself; Apollo would end it with the signal at once.
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    formatError: maskError(log),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();

  const graphql = async (request: IncomingMessage, response: ServerResponse) => {
    const passport = await passports.verify(header(request, PASSPORT_HEADER) ?? '').catch(() => null);
    if (!passport)
      return send(response, 401, {
        errors: [{ message: 'a passport of the gateway is needed', extensions: { code: 'UNAUTHENTICATED' } }],
      });
    const headers = new HeaderMap(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? 'POST', headers, search: '', body: await readBody(request) },
      context: async () => context({ ...passport, language: languageOf(header(request, 'accept-language')) }),
    });
    const body = answer.body.kind === 'complete' ? answer.body.string : '';
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers)).end(body);
  };

  http.on('request', (request, response) => {
    route(request, response, graphql, ready).catch((error: unknown) => {
      log.error({ err: error }, 'request failed');
      if (!response.headersSent) send(response, 500, { errors: [{ message: 'internal error' }] });
    });
  });
  await listen(http, port, host);
  return { port: (http.address() as AddressInfo).port, stop: () => apollo.stop() };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  graphql: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  ready: () => Promise<boolean> | boolean,
): Promise<void> {
  const path = request.url?.split('?')[0];
  if (path === '/live') return send(response, 200, { live: true });
  if (path === '/ready') {
    const isReady = await ready();
    return send(response, isReady ? 200 : 503, { ready: isReady });
  }
  if (path === '/graphql' && request.method === 'POST') return graphql(request, response);
  send(response, 404, { errors: [{ message: 'not found' }] });
}

const listen = (http: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, fail) => {
    http.once('error', fail);
    http.listen(port, host, () => resolve());
  });

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
