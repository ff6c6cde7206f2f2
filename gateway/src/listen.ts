import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts to listen and answers the port, which matters for port 0. Throws when the port is taken. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise;
  server.off('error', reject);
  return (server.address() as AddressInfo).port;
}
