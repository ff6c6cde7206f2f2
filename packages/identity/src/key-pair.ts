import { calculateJwkThumbprint, exportJWK, generateKeyPair as generate, type JSONWebKeySet, type JWK } from 'jose';

/** A key that does not fit its place; the message never shows the key. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
}

/** A new Ed25519 key: the private half for who signs, the public set for who verifies. */
export async function generateKeyPair(): Promise<{ privateJwk: JWK; publicJwks: JSONWebKeySet }> {
  const { privateKey } = await generate('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const privateJwk = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'EdDSA', use: 'sig' };
  return { privateJwk, publicJwks: publicKeysOf(privateJwk) };
}

/** The public half of a private key, as the set that its verifiers are given. */
export function publicKeysOf({ d: _private, ...publicJwk }: JWK): JSONWebKeySet {
  return { keys: [publicJwk] };
}

/** Reads a private signing key from its JSON text. Throws KeyError when it is none. */
export function readPrivateJwk(text: string): JWK {
  const jwk = parseJson(text);
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || typeof jwk.d !== 'string') {
    throw new KeyError('expected a private Ed25519 key as JWK: {"kty":"OKP","crv":"Ed25519","x":…,"d":…}');
  }
  return jwk;
}

/** Reads public keys from the JSON text of a JWKS. Throws KeyError when it is none, or when it carries a secret. */
export function readPublicJwks(text: string): JSONWebKeySet {
  const { keys } = parseJson(text);
  if (!Array.isArray(keys) || keys.length === 0)
    throw new KeyError('expected a JWKS: {"keys":[…]} with at least one key');
  for (const key of keys as (Record<string, unknown> | null)[]) {
    if (typeof key?.['kty'] !== 'string') throw new KeyError('expected a JWKS whose keys have a "kty"');
    if ('d' in key || 'k' in key) throw new KeyError('a JWKS for verifying must not carry a private or shared key');
  }
  return { keys: keys as JSONWebKeySet['keys'] };
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // falls through: the parser's own message would quote the key
  }
  throw new KeyError('expected the JSON text of a key');
}
