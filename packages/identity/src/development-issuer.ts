import { type JWK, SignJWT } from 'jose';
import type { Viewer } from './viewer.ts';

/** How long a development token lives: a working day. */
export const DEVELOPMENT_TOKEN_LIFETIME_S = 8 * 60 * 60;

/** The answer of an OAuth token endpoint (RFC 6749, 5.1). */
export interface IssuedToken {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
}

export interface DevelopmentIssuer {
  readonly issue: (viewer: Viewer) => Promise<IssuedToken>;
}

export interface DevelopmentIssuerOptions {
  readonly privateKeyJwk: JWK;
  readonly issuer: string;
  readonly audience: string;
  /** Anything but `development` is refused. */
  readonly environment: string;
}

/**
 * Gives a token to whoever asks, for whomever he names: a stand-in for the identity provider on a developer's machine.
 * Throws at once anywhere else, so that no production process can even be composed with it.
 */
export function createDevelopmentIssuer(options: DevelopmentIssuerOptions): DevelopmentIssuer {
  const { privateKeyJwk, issuer, audience, environment } = options;
  if (environment !== 'development') throw new Error(`the development issuer does not start in ${environment}`);
  const header = { alg: 'EdDSA', typ: 'at+jwt', ...(privateKeyJwk.kid && { kid: privateKeyJwk.kid }) };
  return {
    issue: async ({ employeeId, roles }) => ({
      access_token: await new SignJWT({ roles: [...roles] })
        .setProtectedHeader(header)
        .setSubject(employeeId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${DEVELOPMENT_TOKEN_LIFETIME_S}s`)
        .sign(privateKeyJwk),
      token_type: 'Bearer',
      expires_in: DEVELOPMENT_TOKEN_LIFETIME_S,
    }),
  };
}
