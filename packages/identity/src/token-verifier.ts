import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { refusalOf, TokenError } from './token-refusal.ts';
import { type Viewer, viewerOf } from './viewer.ts';

/** Pinned: a token may not choose how it is checked. */
const TOKEN_ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];

/** RFC 9068 access tokens, and the plain type that most identity providers still write. */
const TOKEN_TYPES = new Set(['at+jwt', 'application/at+jwt', 'jwt']);

/** By how much the identity provider's clock may differ from ours. */
export const TOKEN_CLOCK_TOLERANCE_S = 60;

/** Longer texts than this are refused unread. */
export const MAX_TOKEN_CHARACTERS = 8_192;

export interface TokenVerifierOptions {
  /** Public keys of the identity provider. Keys named inside a token (`jku`, `x5u`, `jwk`) are never used. */
  readonly jwks: JSONWebKeySet;
  readonly issuer: string;
  readonly audience: string;
  /** The wall clock; replaced only to test expiry. */
  readonly now?: () => Date;
}

export interface TokenVerifier {
  /** The viewer of claims `sub` (employee id) and `roles`. Throws TokenError with the reason. */
  readonly verify: (token: string) => Promise<Viewer>;
}

/** Verifies access tokens of the identity provider (RFC 8725: pinned algorithms, issuer, audience and expiry required). */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { issuer, audience, now = () => new Date() } = options;
  const keys = createLocalJWKSet(options.jwks);
  return {
    verify: async (token) => {
      if (token === '') throw new TokenError('MISSING');
      if (token.length > MAX_TOKEN_CHARACTERS) throw new TokenError('MALFORMED');
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        algorithms: TOKEN_ALGORITHMS,
        issuer,
        audience,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: TOKEN_CLOCK_TOLERANCE_S,
        currentDate: now(),
      }).catch((error: unknown) => {
        throw new TokenError(refusalOf(error), { cause: error });
      });
      if (!TOKEN_TYPES.has(protectedHeader.typ?.toLowerCase() ?? '')) throw new TokenError('WRONG_TYPE');
      const viewer = viewerOf(payload);
      if (!viewer) throw new TokenError('WRONG_CLAIMS');
      return viewer;
    },
  };
}
