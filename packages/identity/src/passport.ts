import { createLocalJWKSet, type JSONWebKeySet, type JWK, jwtVerify, SignJWT } from 'jose';
import { PassportError, refusalOf } from './token-refusal.ts';
import { type Viewer, viewerOf } from './viewer.ts';

/** The request header in which the gateway hands a subgraph who asks. */
export const PASSPORT_HEADER = 'x-ladder-passport';

const PASSPORT_TYPE = 'passport+jwt';
const PASSPORT_ISSUER = 'ladder-gateway';
const PASSPORT_ALGORITHM = 'EdDSA';

/** A passport is for one request to one subgraph; it lives no longer than that can take. */
export const PASSPORT_LIFETIME_S = 60;

/** By how much the clocks of gateway and subgraph may differ. */
const PASSPORT_CLOCK_TOLERANCE_S = 5;

export interface PassportRequest {
  readonly viewer: Viewer;
  /** Name of the subgraph; any other one refuses the passport. */
  readonly audience: string;
  /** The chain that this request belongs to, from the gateway to the last handler. */
  readonly correlationId: string;
}

export interface Passport {
  readonly viewer: Viewer;
  readonly correlationId: string;
}

export interface PassportIssuer {
  readonly mint: (request: PassportRequest) => Promise<string>;
}

export interface PassportVerifier {
  /** Throws PassportError with the reason for every token that this gateway did not make for this subgraph just now. */
  readonly verify: (token: string) => Promise<Passport>;
}

/** Mints passports with the gateway's private Ed25519 key. Only the gateway has one. */
export function createPassportIssuer({ privateKeyJwk }: { readonly privateKeyJwk: JWK }): PassportIssuer {
  const header = { alg: PASSPORT_ALGORITHM, typ: PASSPORT_TYPE, ...(privateKeyJwk.kid && { kid: privateKeyJwk.kid }) };
  return {
    mint: ({ viewer, audience, correlationId }) =>
      new SignJWT({ roles: [...viewer.roles], cid: correlationId })
        .setProtectedHeader(header)
        .setSubject(viewer.employeeId)
        .setIssuer(PASSPORT_ISSUER)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${PASSPORT_LIFETIME_S}s`)
        .sign(privateKeyJwk),
  };
}

export interface PassportVerifierOptions {
  /** Public keys of the gateway. */
  readonly jwks: JSONWebKeySet;
  /** Name of this subgraph. */
  readonly audience: string;
  /** The wall clock; replaced only to test expiry. */
  readonly now?: () => Date;
}

/** Verifies passports with the gateway's public keys; it never asks anybody over the network. */
export function createPassportVerifier({
  jwks,
  audience,
  now = () => new Date(),
}: PassportVerifierOptions): PassportVerifier {
  const keys = createLocalJWKSet(jwks);
  return {
    verify: async (token) => {
      if (token === '') throw new PassportError('MISSING');
      const { payload } = await jwtVerify(token, keys, {
        algorithms: [PASSPORT_ALGORITHM],
        typ: PASSPORT_TYPE,
        issuer: PASSPORT_ISSUER,
        audience,
        requiredClaims: ['sub', 'exp', 'cid'],
        maxTokenAge: PASSPORT_LIFETIME_S,
        clockTolerance: PASSPORT_CLOCK_TOLERANCE_S,
        currentDate: now(),
      }).catch((error: unknown) => {
        throw new PassportError(refusalOf(error), { cause: error });
      });
      const viewer = viewerOf(payload);
      const correlationId = payload['cid'];
      // One passport is for one subgraph; a list of audiences is nothing that we ever mint.
      if (payload.aud !== audience) throw new PassportError('WRONG_AUDIENCE');
      if (!viewer || typeof correlationId !== 'string' || correlationId === '') throw new PassportError('WRONG_CLAIMS');
      return { viewer, correlationId };
    },
  };
}
