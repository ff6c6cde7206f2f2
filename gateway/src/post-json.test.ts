import { Agent, createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { postJson } from './post-json.ts';

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  return {
    post: (mayRepeat: boolean, timeoutMs = 2_000) =>
      postJson({ url, agent, headers: {}, body: '{}', signal: AbortSignal.timeout(timeoutMs), mayRepeat }),
    [Symbol.asyncDispose]: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers the first request of each connection and closes the connection at the second. */
const closesKeptConnections = (): { listener: RequestListener; count: () => number } => {
  const known = new WeakSet<object>();
  let count = 0;
  return {
    count: () => count,
    listener: (request, response) => {
      count += 1;
      if (known.has(request.socket)) return void request.socket.resetAndDestroy();
      known.add(request.socket);
      response.end('{"data":{}}');
    },
  };
};

describe('posting to a subgraph', () => {
  test('repeats a query whose kept connection was closed', async () => {
    const { listener, count } = closesKeptConnections();
    await using server = await serve(listener);
    await server.post(true);
    await expect(server.post(true)).resolves.toEqual({ status: 200, body: { data: {} } });
    expect(count()).toBe(3);
  });

  test('never sends a mutation twice', async () => {
    const { listener, count } = closesKeptConnections();
    await using server = await serve(listener);
    await server.post(false);
    await expect(server.post(false)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(count()).toBe(2);
  });

  test('does not wait for a free connection beyond its time', async () => {
    await using server = await serve(() => undefined);
    const occupied = server.post(false, 1_000).catch(() => 'given up');
    await expect(server.post(true, 100)).rejects.toMatchObject({ name: 'AbortError' });
    expect(await occupied).toBe('given up');
  });

  test('takes what is no JSON for no answer, and follows no redirect', async () => {
    await using html = await serve((_request, response) => response.end('<html>'));
    await expect(html.post(true)).resolves.toEqual({ status: 200, body: undefined });
    await using elsewhere = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    );
    await expect(elsewhere.post(true)).resolves.toMatchObject({ status: 302 });
  });
});
