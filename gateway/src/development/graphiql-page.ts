import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ROLES } from '@ladder/identity';
import type { Handle } from '../routes.ts';
import { type Example, readExamples } from './examples.ts';
import { PERSONAS } from './personas.ts';

/** The page is nine megabytes; this quality packs it in about a second, the best one would take half a minute. */
const BROTLI_QUALITY = 5;

/** Nothing is loaded from anywhere, and nothing is sent anywhere but to this gateway. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self' data: blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Works from `src` and from `dist` alike. */
const BAR_FILE = new URL('../../src/development/persona-bar.html', import.meta.url);

const pack = {
  br: (page: Buffer) =>
    promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: promisify(gzip) as (page: Buffer) => Promise<Buffer>,
  identity: async (page: Buffer) => page,
};
type Encoding = keyof typeof pack;

/** `GET /`: GraphiQL with the persona bar. Built and packed at the first request, then kept. */
export function graphiqlPage(examples: readonly Example[] = readExamples()): Handle {
  let built: ReturnType<typeof buildPage> | undefined;
  const packed = new Map<Encoding, Promise<Buffer>>();
  return async (request, response) => {
    built ??= buildPage(examples);
    const { page, etag } = await built;
    const headers = { etag, vary: 'accept-encoding', 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    const encoding = encodingFor(request.headers['accept-encoding'] ?? '');
    if (!packed.has(encoding)) packed.set(encoding, pack[encoding](page));
    const body = await packed.get(encoding);
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    });
    response.end(body);
  };
}

async function buildPage(examples: readonly Example[]): Promise<{ page: Buffer; etag: string }> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Ladder',
    endpoint: '/graphql',
    ...(examples[0] && { defaultQuery: examples[0].query }),
  });
  const facts = JSON.stringify({ personas: PERSONAS, roles: ROLES, examples }).replaceAll('<', '\\u003c');
  const bar = (await readFile(BAR_FILE, 'utf8')).replace('{{facts}}', () => facts);
  // The bar stands before GraphiQL's own script, whose first request already needs a token.
  const page = Buffer.from(html.replace('<div id="root"></div>', () => `${bar}<div id="root"></div>`));
  return { page, etag: `"${createHash('sha256').update(page).digest('base64url')}"` };
}

const encodingFor = (accepted: string): Encoding =>
  /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
