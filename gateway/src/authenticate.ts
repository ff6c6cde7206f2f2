import type { IncomingMessage } from 'node:http';
import { TokenError, type TokenVerifier, type Viewer } from '@ladder/identity';
import type { Logger } from '@ladder/process';
import { Refusal } from './answer.ts';

/** Who asks, by the access token in `Authorization: Bearer …`; nothing else that a client sends says who he is. */
export async function authenticate(request: IncomingMessage, tokens: TokenVerifier, log: Logger): Promise<Viewer> {
  const given = request.headersDistinct['authorization'] ?? [];
  if (given.length > 1 || given[0]?.includes(',')) {
    throw new Refusal(400, 'BAD_REQUEST', 'Send one Authorization header with one token.');
  }
  const token = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(given[0] ?? '')?.[1];
  if (!token) throw unauthenticated('Bearer');
  return tokens.verify(token).catch((error: unknown) => {
    if (!(error instanceof TokenError)) throw error;
    log.info({ reason: error.code }, 'access token refused');
    throw unauthenticated('Bearer error="invalid_token"');
  });
}

const unauthenticated = (challenge: string) =>
  new Refusal(401, 'UNAUTHENTICATED', 'A valid access token is needed: Authorization: Bearer <token>.', {
    'www-authenticate': challenge,
  });
