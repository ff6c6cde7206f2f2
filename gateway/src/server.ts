import { createServer } from 'node:http';
import { createPassportIssuer, createTokenVerifier } from '@ladder/identity';
import { createBusinessClock, createLogger, type Logger, type Running, stopInReverse } from '@ladder/process';
import type { GatewayConfig } from './config.ts';
import { developmentRoutes } from './development/routes.ts';
import { createGraph } from './graph.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { startHealth } from './health.ts';
import { MAX_HEADERS_BYTES, REQUEST_READ_TIMEOUT_MS } from './limits.ts';
import { listen } from './listen.ts';
import { listenerOf } from './routes.ts';
import { watchSubgraphs } from './subgraph-readiness.ts';
import { createSubgraphSource } from './subgraph-source.ts';

export type { GatewayConfig } from './config.ts';
export { readGatewayConfig } from './config.ts';

/** A running gateway and the ports that it took. */
export interface RunningGateway extends Running {
  readonly port: number;
  readonly healthPort: number;
}

/** Starts the gateway: health first, then the graph, then the port for clients. Throws when any of them cannot start. */
export async function startGateway(
  config: GatewayConfig,
  log: Logger = createLogger('gateway', config.logLevel),
): Promise<RunningGateway> {
  const { host, isDevelopment, subgraphs, tokens, supergraphFile } = config;
  const started: Running[] = [];
  let isOpen = false;
  try {
    const readiness = watchSubgraphs(subgraphs);
    started.push(readiness);
    const health = await startHealth({ host, port: config.healthPort, readiness, isOpen: () => isOpen, log });
    started.push(health);

    const passports = createPassportIssuer({ privateKeyJwk: config.passportKey });
    const sources = new Map(
      subgraphs.map((address) => [address.name, createSubgraphSource({ ...address, passports, log })]),
    );
    started.push({ stop: async () => sources.forEach((source) => source.close()) });

    const httpServer = createServer({ maxHeaderSize: MAX_HEADERS_BYTES, requestTimeout: REQUEST_READ_TIMEOUT_MS });
    const graph = createGraph({ supergraphFile, sources, httpServer, isDevelopment, log });
    await graph.start();
    started.push({ stop: () => graph.stop() });

    const verifier = createTokenVerifier(tokens);
    const clock = createBusinessClock(config.businessClock);
    const routes = {
      '/graphql': { POST: graphqlEndpoint({ graph, tokens: verifier, log }) },
      ...(isDevelopment && developmentRoutes({ config, clock, tokens: verifier, log })),
    };
    httpServer.on('request', listenerOf(routes, log));
    const port = await listen(httpServer, config.port, host);
    isOpen = true;
    started.push({ stop: async () => void (isOpen = false) });
    log.info({ port, healthPort: health.port, subgraphs: [...sources.keys()] }, 'gateway started');
    return { port, healthPort: health.port, stop: () => stopInReverse(started) };
  } catch (error) {
    await stopInReverse(started);
    throw error;
  }
}
