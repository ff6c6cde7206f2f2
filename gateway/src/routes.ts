import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from '@ladder/process';
import { answerError, Refusal } from './answer.ts';
import { internalError } from './mask-error.ts';
import { CORRELATION_HEADER } from './subgraph-source.ts';

/** Handles one request of one route; throws Refusal for what it does not accept. */
export type Handle = (
  request: IncomingMessage,
  response: ServerResponse,
  correlationId: string,
) => Promise<void> | void;

/** Handlers by path and method: `{ '/graphql': { POST: … } }`. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Handle>>>>;

/**
 * Answers requests by their route. Every answer carries a correlation id of our own making (one from outside could
 * join a stranger's chain), every refusal is a GraphQL error, and a fault is a reference.
 */
export const listenerOf =
  (routes: Routes, log: Logger): RequestListener =>
  async (request, response) => {
    const correlationId = crypto.randomUUID();
    response.setHeader(CORRELATION_HEADER, correlationId);
    response.setHeader('x-content-type-options', 'nosniff');
    try {
      await find(routes, request)(request, response, correlationId);
    } catch (error) {
      if (request.destroyed && !request.complete) return; // the client went away while it was sending
      if (error instanceof Refusal) return refuse(response, error);
      log.error({ err: error, reference: correlationId }, 'request failed');
      if (response.headersSent) return void response.destroy();
      answerError(response, 500, internalError(correlationId));
    }
  };

function find(routes: Routes, request: IncomingMessage): Handle {
  const path = request.url?.split('?', 1)[0] ?? '/';
  const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (!methods) throw new Refusal(404, 'NOT_FOUND', 'There is nothing here.');
  const handle = methods[request.method ?? ''];
  if (handle) return handle;
  throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'Use another method.', { allow: Object.keys(methods).join(', ') });
}

function refuse(response: ServerResponse, { status, code, message, headers }: Refusal): void {
  answerError(response, status, { message, extensions: { code } }, headers);
}
