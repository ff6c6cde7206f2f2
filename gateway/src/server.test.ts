import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDevelopmentIssuer, generateKeyPair } from '@ladder/identity';
import { startFixtureGateway } from '../tests/fixtures/start-fixture-gateway.ts';
import { MAX_BODY_BYTES } from './limits.ts';

type Fixture = Awaited<ReturnType<typeof startFixtureGateway>>;

describe('the gateway', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await startFixtureGateway();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  test('answers one query from two subgraphs', async () => {
    const { status, data, errors } = await fixture.ask('{ me { id name points } employees { id points } }');
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data).toEqual({
      me: { id: 'xu-dan', name: 'Xu Dan', points: 157 },
      employees: [
        { id: 'xu-dan', points: 157 },
        { id: 'tang-bo', points: 85 },
      ],
    });
  });

  test('carries a mutation', async () => {
    const { data } = await fixture.ask('mutation ($name: String!) { rename(name: $name) { id name points } }', {
      name: 'Xu',
    });
    expect(data).toEqual({ rename: { id: 'xu-dan', name: 'Xu', points: 157 } });
  });

  test('hands each subgraph a passport of its own, with the language and one correlation id', async () => {
    const { headers } = await fixture.ask('{ me { points } }', {}, { 'accept-language': 'zh-CN,zh;q=0.9' });
    const correlationId = headers.get('x-correlation-id');
    for (const subgraph of [fixture.people, fixture.points]) {
      const last = subgraph.requests.at(-1)!;
      expect(last).toMatchObject({
        viewer: { employeeId: 'xu-dan', roles: ['EMPLOYEE'] },
        correlationId,
        headers: { 'accept-language': 'zh-CN,zh;q=0.9', 'x-correlation-id': correlationId },
      });
      expect(last.headers).not.toHaveProperty('authorization');
    }
  });

  test('lets no header of a client say who he is or which chain he belongs to', async () => {
    const { data, headers } = await fixture.ask(
      '{ me { id } }',
      {},
      {
        'x-ladder-passport': 'forged',
        'x-ladder-viewer': 'he-jing',
        'x-user-id': 'he-jing',
        'x-correlation-id': 'a-stranger',
        forwarded: 'for=1.2.3.4',
      },
    );
    expect(data).toEqual({ me: { id: 'xu-dan' } });
    expect(headers.get('x-correlation-id')).not.toBe('a-stranger');
    const seen = fixture.people.requests.at(-1)!.headers;
    for (const name of ['x-ladder-viewer', 'x-user-id', 'forwarded']) expect(seen).not.toHaveProperty(name);
  });

  test('answers 401 to whoever brings no token, or one that is not good', async () => {
    const stranger = await generateKeyPair();
    const forged = await createDevelopmentIssuer({
      privateKeyJwk: stranger.privateJwk,
      issuer: 'https://login.example',
      audience: 'ladder',
      environment: 'development',
    }).issue({ employeeId: 'xu-dan', roles: ['ADMIN'] });
    const asked = fixture.people.requests.length;
    for (const headers of [{}, { authorization: 'Basic eDp5' }, { authorization: `Bearer ${forged.access_token}` }]) {
      const response = await fixture.post('/graphql', { query: '{ me { id } }' }, headers);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    expect(fixture.people.requests).toHaveLength(asked);
  });

  test('refuses two tokens, other methods, other types and other paths before it reads the query', async () => {
    const authorization = `Bearer ${await fixture.tokenOf('xu-dan')}`;
    const query = JSON.stringify({ query: '{ me { id } }' });
    const status = async (init: RequestInit, path = '/graphql') =>
      (await fetch(new URL(path, fixture.url), init)).status;
    expect(await status({ headers: { authorization }, method: 'GET' }, '/graphql?query={me{id}}')).toBe(405);
    expect(
      await status({ headers: { authorization: `${authorization}, ${authorization}` }, method: 'POST', body: query }),
    ).toBe(400);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-7']) {
      expect(await status({ headers: { authorization, 'content-type': type }, method: 'POST', body: query })).toBe(415);
    }
    const packed = { authorization, 'content-type': 'application/json', 'content-encoding': 'gzip' };
    expect(await status({ headers: packed, method: 'POST', body: gzipSync(query) })).toBe(415);
    expect(await status({ headers: { authorization } }, '/nowhere')).toBe(404);
    expect(await status({ headers: { authorization } }, '/constructor')).toBe(404);
  });

  test('takes a body up to its limit and refuses a larger one, and a batch', async () => {
    const authorization = `Bearer ${await fixture.tokenOf('xu-dan')}`;
    const ofSize = (bytes: number) => {
      const body = JSON.stringify({ query: '{ me { id } }', extensions: { padding: '' } });
      return body.replace('""', () => `"${'x'.repeat(bytes - body.length)}"`);
    };
    expect((await fixture.post('/graphql', ofSize(MAX_BODY_BYTES), { authorization })).status).toBe(200);
    expect((await fixture.post('/graphql', ofSize(MAX_BODY_BYTES + 1), { authorization })).status).toBe(413);
    expect((await fixture.post('/graphql', ofSize(50 * MAX_BODY_BYTES), { authorization })).status).toBe(413);
    expect((await fixture.post('/graphql', [{ query: '{ me { id } }' }], { authorization })).status).toBe(400);
    expect((await fixture.post('/graphql', '{"query":', { authorization })).status).toBe(400);
  });

  test('hides a fault behind a reference and keeps what was written for the client', async () => {
    const broken = await fixture.ask('{ broken }');
    expect(broken.errors).toEqual([
      {
        message: expect.stringMatching(/^Something went wrong on our side \(reference [0-9a-f-]{36}\)\.$/),
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) },
      },
    ]);
    const secret = await fixture.ask('{ secret }');
    expect(secret.errors).toMatchObject([{ message: 'You may not see this.', extensions: { code: 'FORBIDDEN' } }]);
    expect(secret.errors?.[0]?.extensions).not.toHaveProperty('internal');
  });

  test('says what is wrong with a document and with its variables', async () => {
    const unknownField = await fixture.ask('{ nonsense }');
    expect(unknownField).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    const wrongVariable = await fixture.ask('query ($n: Int!) { limit(atLeast: $n) }', { n: 'many' });
    expect(wrongVariable.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const tooLong = await fixture.ask(`{ ${'me { id } '.repeat(700)} }`);
    expect(tooLong).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
  });

  test('answers introspection in development', async () => {
    const { data } = await fixture.ask('{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  test('may not be kept by anybody on the way', async () => {
    const { headers } = await fixture.ask('{ me { id } }');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('in production', () => {
  test('there is no introspection, no suggestion, no page, no token and no clock', async () => {
    await using fixture = await startFixtureGateway({
      LADDER_ENVIRONMENT: 'production',
      LADDER_DEVELOPMENT_TOKEN_KEY: undefined,
      LADDER_BUSINESS_CLOCK_FILE: undefined,
      LADDER_BUSINESS_NOW: undefined,
    });
    const introspection = await fixture.ask('{ __schema { types { name } } }');
    expect(introspection.status).toBe(400);
    expect(introspection).not.toHaveProperty('data');
    const typo = await fixture.ask('{ me { nam } }');
    expect(typo.errors?.[0]?.message).not.toContain('name');
    expect((await fetch(fixture.url)).status).toBe(404);
    expect((await fixture.post('/dev/token', { employeeId: 'xu-dan' })).status).toBe(404);
    expect((await fixture.post('/dev/clock', { now: '2026-01-01T00:00:00Z' })).status).toBe(404);
    expect((await fixture.ask('{ me { id } }')).data).toEqual({ me: { id: 'xu-dan' } });
    expect(await readFile(fixture.supergraphFile, 'utf8')).toContain('http://people.subgraph/graphql');
  });
});
