import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startFixtureGateway } from '../../tests/fixtures/start-fixture-gateway.ts';

let fixture: Awaited<ReturnType<typeof startFixtureGateway>>;
beforeAll(async () => {
  fixture = await startFixtureGateway();
});
afterAll(() => fixture[Symbol.asyncDispose]());

const json = async (response: Response) => (await response.json()) as Record<string, unknown>;

describe('a development token', () => {
  test('is given to whoever asks and opens the graph for the person that it names', async () => {
    const response = await fixture.post('/dev/token', { employeeId: 'tang-bo' });
    const issued = await json(response);
    expect(issued).toMatchObject({ token_type: 'Bearer', expires_in: 28_800, access_token: expect.any(String) });
    const answer = await fixture.post(
      '/graphql',
      { query: '{ me { id points } }' },
      { authorization: `Bearer ${String(issued['access_token'])}` },
    );
    expect(await answer.json()).toMatchObject({ data: { me: { id: 'tang-bo', points: 85 } } });
    expect(fixture.people.requests.at(-1)?.viewer.roles).toEqual(['EMPLOYEE']);
  });

  test('is refused for nobody, for a role that does not exist, and to a form', async () => {
    expect((await fixture.post('/dev/token', {})).status).toBe(400);
    expect((await fixture.post('/dev/token', { employeeId: 'x', roles: ['MANAGER'] })).status).toBe(400);
    expect(
      (await fixture.post('/dev/token', 'employeeId=x', { 'content-type': 'application/x-www-form-urlencoded' }))
        .status,
    ).toBe(415);
    expect((await fetch(new URL('/dev/token', fixture.url))).status).toBe(405);
  });

  test('cannot be had where the gateway holds no key for it', async () => {
    await using keyless = await startFixtureGateway({ LADDER_DEVELOPMENT_TOKEN_KEY: undefined });
    expect((await keyless.post('/dev/token', { employeeId: 'xu-dan' })).status).toBe(404);
  });
});

describe('the business clock', () => {
  const now = async () => Date.parse(String((await json(await fetch(new URL('/dev/clock', fixture.url))))['now']));

  test('starts at the day of the demonstration', async () => {
    expect(Math.abs((await now()) - Date.parse('2025-10-09T09:00:00+08:00'))).toBeLessThan(60_000);
  });

  test('is moved by an administrator and by nobody else', async () => {
    const move = async (headers: Record<string, string>, body: object = { now: '2026-01-05T09:00:00+08:00' }) =>
      (await fixture.post('/dev/clock', body, headers)).status;
    const employee = { authorization: `Bearer ${await fixture.tokenOf('xu-dan', 'EMPLOYEE')}` };
    const administrator = { authorization: `Bearer ${await fixture.tokenOf('he-jing', 'ADMIN')}` };
    expect(await move({})).toBe(401);
    expect(await move(employee)).toBe(403);
    expect(await move(administrator, { now: 'tomorrow' })).toBe(400);
    expect(new Date(await now()).getUTCFullYear()).toBe(2025);
    expect(await move(administrator)).toBe(200);
    expect(Math.abs((await now()) - Date.parse('2026-01-05T09:00:00+08:00'))).toBeLessThan(60_000);
  });
});

describe('the page', () => {
  test('is one self-contained file, packed, and sent once', async () => {
    const first = await fetch(fixture.url, { headers: { 'accept-encoding': 'gzip, br' } });
    const html = await first.text();
    expect(first.headers.get('content-encoding')).toBe('br');
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('id="ladder-persona"');
    expect(html).toContain('xu-dan');
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="(https?:)?\/\//);
    const again = await fetch(fixture.url, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });
});
