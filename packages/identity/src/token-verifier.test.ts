import { beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair as generateOther, type JSONWebKeySet, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import {
  createDevelopmentIssuer,
  createTokenVerifier,
  DEVELOPMENT_TOKEN_LIFETIME_S,
  generateKeyPair,
  MAX_TOKEN_CHARACTERS,
} from './index.ts';

const place = { issuer: 'https://login.example', audience: 'ladder' };

let privateJwk: JWK;
let publicJwks: JSONWebKeySet;
beforeAll(async () => {
  ({ privateJwk, publicJwks } = await generateKeyPair());
});

const after = (seconds: number) => () => new Date(Date.now() + seconds * 1000);
const verify = (token: string, options: { issuer?: string; audience?: string; now?: () => Date } = {}) =>
  createTokenVerifier({ jwks: publicJwks, ...place, ...options }).verify(token);
const issue = () =>
  createDevelopmentIssuer({ privateKeyJwk: privateJwk, ...place, environment: 'development' }).issue({
    employeeId: 'tang-bo',
    roles: ['EMPLOYEE'],
  });
const sign = (claims: object, header: object = {}) =>
  new SignJWT({ sub: 'tang-bo', iss: place.issuer, aud: place.audience, exp: nowS() + 600, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: privateJwk.kid!, typ: 'at+jwt', ...header })
    .sign(privateJwk);
const nowS = () => Math.floor(Date.now() / 1000);

describe('an access token', () => {
  test('of the development issuer names the person and the roles', async () => {
    const issued = await issue();
    expect(issued).toMatchObject({ token_type: 'Bearer', expires_in: DEVELOPMENT_TOKEN_LIFETIME_S });
    expect(await verify(issued.access_token)).toEqual({ employeeId: 'tang-bo', roles: ['EMPLOYEE'] });
  });

  test('is taken 59 seconds after its end and refused after 61', async () => {
    const token = await sign({ exp: nowS() });
    await expect(verify(token, { now: after(58) })).resolves.toMatchObject({ employeeId: 'tang-bo' });
    await expect(verify(token, { now: after(61) })).rejects.toMatchObject({ code: 'EXPIRED' });
  });

  test('must have an end', async () => {
    await expect(verify(await sign({ exp: undefined }))).rejects.toMatchObject({ code: 'WRONG_CLAIMS' });
  });

  test('is refused before its beginning', async () => {
    await expect(verify(await sign({ nbf: nowS() + 120 }))).rejects.toMatchObject({ code: 'NOT_YET_VALID' });
    await expect(verify(await sign({ nbf: nowS() + 30 }))).resolves.toMatchObject({ employeeId: 'tang-bo' });
  });

  test('is refused for another audience and from another issuer', async () => {
    await expect(verify(await sign({ aud: 'payroll' }))).rejects.toMatchObject({ code: 'WRONG_AUDIENCE' });
    await expect(verify(await sign({ iss: 'https://else' }))).rejects.toMatchObject({ code: 'WRONG_ISSUER' });
  });

  test('may be of type at+jwt or JWT, and of no other', async () => {
    await expect(verify(await sign({}, { typ: 'JWT' }))).resolves.toMatchObject({ employeeId: 'tang-bo' });
    await expect(verify(await sign({}, { typ: 'passport+jwt' }))).rejects.toMatchObject({ code: 'WRONG_TYPE' });
    await expect(verify(await sign({}, { typ: undefined }))).rejects.toMatchObject({ code: 'WRONG_TYPE' });
  });

  test('is refused unsigned, edited, oversized and empty', async () => {
    const { access_token: token } = await issue();
    const unsigned = new UnsecuredJWT({ roles: ['ADMIN'] })
      .setSubject('tang-bo')
      .setIssuer(place.issuer)
      .setAudience(place.audience)
      .setExpirationTime('5m')
      .encode();
    await expect(verify(unsigned)).rejects.toMatchObject({ name: 'TokenError' });
    const [header, , signature] = token.split('.');
    const claims = Buffer.from(JSON.stringify({ sub: 'tang-bo', roles: ['ADMIN'], ...place })).toString('base64url');
    await expect(verify(`${header}.${claims}.${signature}`)).rejects.toMatchObject({ code: 'NOT_TRUSTED' });
    await expect(verify('x'.repeat(MAX_TOKEN_CHARACTERS + 1))).rejects.toMatchObject({ code: 'MALFORMED' });
    await expect(verify('')).rejects.toMatchObject({ code: 'MISSING' });
  });

  test('is refused when its key is unknown, whatever address of keys it names', async () => {
    const named = { kid: '../../dev/null', jku: 'https://attacker.example/keys', x5u: 'https://attacker.example/x' };
    await expect(verify(await sign({}, named))).rejects.toMatchObject({ code: 'NOT_TRUSTED' });
  });

  test('may be signed by a provider with ES256, but not with an algorithm outside the list', async () => {
    const { privateKey, publicKey } = await generateOther('ES384', { extractable: true });
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'other' }] } as JSONWebKeySet;
    const claims = { sub: 'tang-bo', iss: place.issuer, aud: place.audience, exp: nowS() + 60 };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES384', kid: 'other', typ: 'JWT' })
      .sign(privateKey);
    await expect(createTokenVerifier({ jwks, ...place }).verify(token)).rejects.toMatchObject({ code: 'NOT_TRUSTED' });

    const es256 = await generateOther('ES256', { extractable: true });
    const es256Keys = { keys: [{ ...(await exportJWK(es256.publicKey)), kid: 'p' }] } as JSONWebKeySet;
    const good = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'p', typ: 'JWT' })
      .sign(es256.privateKey);
    await expect(createTokenVerifier({ jwks: es256Keys, ...place }).verify(good)).resolves.toMatchObject({
      employeeId: 'tang-bo',
    });
  });

  test('keeps our roles, leaves out those of other systems, and holds none when it names none', async () => {
    expect(await verify(await sign({ roles: ['BI', 'offline_access', 'MANAGER'] }))).toEqual({
      employeeId: 'tang-bo',
      roles: ['BI'],
    });
    expect(await verify(await sign({}))).toEqual({ employeeId: 'tang-bo', roles: [] });
    await expect(verify(await sign({ roles: 'ADMIN' }))).rejects.toMatchObject({ code: 'WRONG_CLAIMS' });
  });

  test('must name a person of reasonable length', async () => {
    await expect(verify(await sign({ sub: 'x'.repeat(128) }))).resolves.toMatchObject({ roles: [] });
    await expect(verify(await sign({ sub: 'x'.repeat(129) }))).rejects.toMatchObject({ code: 'WRONG_CLAIMS' });
    await expect(verify(await sign({ sub: undefined }))).rejects.toMatchObject({ code: 'WRONG_CLAIMS' });
  });
});

describe('the development issuer', () => {
  test('cannot be made in production, nor where the environment is unknown', () => {
    for (const environment of ['production', 'staging', '']) {
      expect(() => createDevelopmentIssuer({ privateKeyJwk: privateJwk, ...place, environment })).toThrow(
        /does not start/,
      );
    }
  });
});
