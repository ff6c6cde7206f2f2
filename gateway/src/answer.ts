import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** The words by which a client can tell why a request was refused before it reached the graph. */
export type RefusalWord =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_REQUEST'
  | 'METHOD_NOT_ALLOWED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE';

/** A request is refused; whoever handles it throws this, and the server answers it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: RefusalWord;
  readonly headers: OutgoingHttpHeaders;

  constructor(status: number, code: RefusalWord, message: string, headers: OutgoingHttpHeaders = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Answers JSON. Nothing that the gateway says may be kept: every answer is for one viewer. */
export function answerJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/** Answers in the shape of a GraphQL error, so that a client reads every refusal in one way. */
export function answerError(
  response: ServerResponse,
  status: number,
  error: { readonly message: string; readonly extensions: object },
  headers: OutgoingHttpHeaders = {},
): void {
  answerJson(response, status, { errors: [error] }, headers);
}
