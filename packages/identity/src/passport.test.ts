import { beforeAll, describe, expect, test } from '@jest/globals';
import { type JSONWebKeySet, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import {
  createPassportIssuer,
  createPassportVerifier,
  createTokenVerifier,
  generateKeyPair,
  hasRole,
  PASSPORT_LIFETIME_S,
  type Viewer,
} from './index.ts';

const viewer: Viewer = { employeeId: 'xu-dan', roles: ['EMPLOYEE', 'TRAINER'] };
const request = { viewer, audience: 'training', correlationId: 'chain-1' };

let privateJwk: JWK;
let publicJwks: JSONWebKeySet;
beforeAll(async () => {
  ({ privateJwk, publicJwks } = await generateKeyPair());
});

const mint = () => createPassportIssuer({ privateKeyJwk: privateJwk }).mint(request);
const after = (seconds: number) => () => new Date(Date.now() + seconds * 1000);
const verify = (token: string, options: { audience?: string; now?: () => Date } = {}) =>
  createPassportVerifier({ jwks: publicJwks, audience: 'training', ...options }).verify(token);

/** A passport signed with the right key, wrong in what `change` makes wrong. */
const forge = (change: (jwt: SignJWT) => SignJWT, header: { typ?: string } = { typ: 'passport+jwt' }) =>
  change(
    new SignJWT({ roles: ['EMPLOYEE'], cid: 'chain-1' })
      .setProtectedHeader({ alg: 'EdDSA', kid: privateJwk.kid!, ...header })
      .setSubject('xu-dan')
      .setIssuer('ladder-gateway')
      .setAudience('training')
      .setIssuedAt()
      .setExpirationTime('60s'),
  ).sign(privateJwk);

describe('a passport', () => {
  test('carries who asks, with which roles, along which chain', async () => {
    expect(await verify(await mint())).toEqual({ viewer, correlationId: 'chain-1' });
  });

  test('is refused by every other subgraph', async () => {
    await expect(verify(await mint(), { audience: 'promotion' })).rejects.toMatchObject({
      name: 'PassportError',
      code: 'WRONG_AUDIENCE',
    });
  });

  test('lives until its lifetime and the clock tolerance are over, and no longer', async () => {
    const token = await mint();
    await expect(verify(token, { now: after(PASSPORT_LIFETIME_S + 3) })).resolves.toMatchObject({ viewer });
    await expect(verify(token, { now: after(PASSPORT_LIFETIME_S + 7) })).rejects.toMatchObject({ code: 'EXPIRED' });
  });

  test('is refused when a character of its claims was changed', async () => {
    const [header, claims, signature] = (await mint()).split('.');
    const edited = JSON.parse(Buffer.from(claims!, 'base64url').toString()) as object;
    const promoted = Buffer.from(JSON.stringify({ ...edited, roles: ['ADMIN'] })).toString('base64url');
    await expect(verify(`${header}.${promoted}.${signature}`)).rejects.toMatchObject({ code: 'NOT_TRUSTED' });
  });

  test('is refused when another key signed it', async () => {
    const other = await generateKeyPair();
    const token = await createPassportIssuer({ privateKeyJwk: other.privateJwk }).mint(request);
    await expect(verify(token)).rejects.toMatchObject({ code: 'NOT_TRUSTED' });
    const underOurName = await createPassportIssuer({
      privateKeyJwk: { ...other.privateJwk, kid: privateJwk.kid! },
    }).mint(request);
    await expect(verify(underOurName)).rejects.toMatchObject({ code: 'NOT_TRUSTED' });
  });

  test('is refused unsigned, empty and as nonsense', async () => {
    const unsigned = new UnsecuredJWT({ roles: ['ADMIN'], cid: 'c' })
      .setSubject('xu-dan')
      .setIssuer('ladder-gateway')
      .setAudience('training')
      .setIssuedAt()
      .setExpirationTime('60s')
      .encode();
    await expect(verify(unsigned)).rejects.toMatchObject({ name: 'PassportError' });
    await expect(verify('')).rejects.toMatchObject({ code: 'MISSING' });
    await expect(verify('nonsense')).rejects.toMatchObject({ code: 'MALFORMED' });
  });

  test('is refused signed by a shared secret made from the public key', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(publicJwks.keys[0]));
    const token = await new SignJWT({ roles: ['ADMIN'], cid: 'c' })
      .setProtectedHeader({ alg: 'HS256', typ: 'passport+jwt' })
      .setSubject('xu-dan')
      .setIssuer('ladder-gateway')
      .setAudience('training')
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(secret);
    await expect(verify(token)).rejects.toMatchObject({ code: 'NOT_TRUSTED' });
  });

  test('is refused of another type, another issuer, for several audiences, or with a longer life', async () => {
    await expect(verify(await forge((jwt) => jwt))).resolves.toMatchObject({ correlationId: 'chain-1' });
    await expect(verify(await forge((jwt) => jwt, { typ: 'at+jwt' }))).rejects.toMatchObject({ code: 'WRONG_TYPE' });
    await expect(verify(await forge((jwt) => jwt, {}))).rejects.toMatchObject({ code: 'WRONG_TYPE' });
    await expect(verify(await forge((jwt) => jwt.setIssuer('else')))).rejects.toMatchObject({ code: 'WRONG_ISSUER' });
    await expect(verify(await forge((jwt) => jwt.setAudience(['training', 'promotion'])))).rejects.toMatchObject({
      code: 'WRONG_AUDIENCE',
    });
    const longLived = await forge((jwt) => jwt.setExpirationTime('1y'));
    await expect(verify(longLived, { now: after(3600) })).rejects.toMatchObject({ code: 'EXPIRED' });
  });

  test('is refused without a person', async () => {
    await expect(verify(await forge((jwt) => jwt.setSubject('')))).rejects.toMatchObject({ code: 'WRONG_CLAIMS' });
  });

  test('is no access token, even where key, issuer and audience are the same', async () => {
    const tokens = createTokenVerifier({ jwks: publicJwks, issuer: 'ladder-gateway', audience: 'training' });
    await expect(tokens.verify(await mint())).rejects.toMatchObject({ name: 'TokenError', code: 'WRONG_TYPE' });
  });
});

describe('roles', () => {
  test('are held when one of the asked is among them', () => {
    expect(hasRole(viewer, 'HR_LD', 'TRAINER')).toBe(true);
    expect(hasRole(viewer, 'HR_LD')).toBe(false);
    expect(hasRole(viewer)).toBe(false);
  });
});
