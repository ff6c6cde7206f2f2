import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { freePorts, ownerOf, requireFreePort, SetupError } from '../src/index.ts';

describe('A port', () => {
  let server: Server;
  let port: number;

  beforeEach(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });

  afterEach(() => {
    server.close();
  });

  test('that somebody has is told with its number, its owner and what to do', async () => {
    const attempt = requireFreePort(port, 'Kafka', 'npm start -- --kafka-port <port>');
    await expect(attempt).rejects.toThrow(SetupError);
    await expect(attempt).rejects.toThrow(`Port ${port}, meant for Kafka, is taken by pid ${process.pid} (`);
    await expect(attempt).rejects.toThrow('--kafka-port');
  });

  test('that nobody has is fine, and has no owner', async () => {
    server.close();
    await once(server, 'close');
    await requireFreePort(port, 'Kafka', '');
    expect(ownerOf(port)).toBeUndefined();
  });

  test('chosen among the free ones is given once', async () => {
    const ports = await freePorts(20);
    expect(new Set(ports).size).toBe(20);
    expect(ports).not.toContain(port);
  });
});
