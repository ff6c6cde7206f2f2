import { type Agent, type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { MAX_SUBGRAPH_ANSWER_BYTES } from './limits.ts';

export interface Post {
  readonly url: URL;
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends the request, the wait for a connection included. */
  readonly signal: AbortSignal;
  /** Whether it may be sent again when a kept connection turns out to be closed. Never for a mutation. */
  readonly mayRepeat: boolean;
}

export interface Answer {
  readonly status: number;
  /** The parsed JSON body; undefined when it is none. */
  readonly body: unknown;
}

/** Posts JSON over a kept connection and follows no redirect. Throws what the connection throws. */
export async function postJson(post: Post): Promise<Answer> {
  const { url, agent, signal, body } = post;
  const headers = { ...post.headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const answer = Promise.withResolvers<IncomingMessage>();
  const outgoing = send(url, { method: 'POST', agent, headers, signal }, answer.resolve);
  outgoing.on('error', answer.reject);
  outgoing.end(body);
  try {
    return await readAnswer(await answer.promise);
  } catch (error) {
    const wasClosed = outgoing.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET';
    if (!wasClosed || !post.mayRepeat) throw error;
    return postJson({ ...post, mayRepeat: false });
  }
}

async function readAnswer(incoming: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_SUBGRAPH_ANSWER_BYTES) throw new RangeError('the answer is too large');
    chunks.push(chunk);
  }
  return { status: incoming.statusCode ?? 0, body: parseJson(Buffer.concat(chunks).toString('utf8')) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
