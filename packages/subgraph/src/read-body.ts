import type { IncomingMessage } from 'node:http';

/** The gateway's `_entities` calls carry many representations; a larger body than this is refused. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** The JSON body of a request. Throws when it is larger than `MAX_BODY_BYTES` or not JSON. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new Error('request body too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
