import { describe, expect, test } from '@jest/globals';
import { generateKeyPair, readPrivateJwk, readPublicJwks } from './key-pair.ts';

describe('keys', () => {
  test('come as a private key and a public set that says nothing of it', async () => {
    const { privateJwk, publicJwks } = await generateKeyPair();
    expect(privateJwk).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: expect.any(String) });
    expect(publicJwks.keys).toHaveLength(1);
    expect(publicJwks.keys[0]).toMatchObject({ kid: privateJwk.kid, x: privateJwk.x });
    expect(JSON.stringify(publicJwks)).not.toContain(privateJwk.d);
  });

  test('are read back from their text', async () => {
    const { privateJwk, publicJwks } = await generateKeyPair();
    expect(readPrivateJwk(JSON.stringify(privateJwk))).toEqual(privateJwk);
    expect(readPublicJwks(JSON.stringify(publicJwks))).toEqual(publicJwks);
  });

  test('of the wrong kind are refused by a message that does not show them', async () => {
    const { privateJwk, publicJwks } = await generateKeyPair();
    expect(() => readPrivateJwk(JSON.stringify(publicJwks.keys[0]))).toThrow(/private Ed25519/);
    expect(() => readPublicJwks(JSON.stringify({ keys: [privateJwk] }))).toThrow(/must not carry/);
    expect(() => readPublicJwks('{"keys":[]}')).toThrow(/at least one key/);
    expect(() => readPublicJwks('{"keys":[{"x":1}]}')).toThrow(/kty/);
    expect(() => readPrivateJwk('{"d":"secret"')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') }),
    );
  });
});
