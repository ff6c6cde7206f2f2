import { createServer } from 'node:http';
import type { Logger, Running } from '@ladder/process';
import { answerJson } from './answer.ts';
import { listen } from './listen.ts';
import { listenerOf } from './routes.ts';
import type { SubgraphReadiness } from './subgraph-readiness.ts';

export interface HealthOptions {
  readonly host: string;
  readonly port: number;
  readonly readiness: SubgraphReadiness;
  /** Whether the gateway takes requests: the supergraph is loaded and it is not stopping. */
  readonly isOpen: () => boolean;
  readonly log: Logger;
}

/**
 * `/live`: the process runs. `/ready`: it takes requests and every subgraph was ready at least once; the body says
 * which one is not. It has a port of its own, so that a probe needs no token and a client sees none of it.
 */
export async function startHealth(options: HealthOptions): Promise<Running & { readonly port: number }> {
  const { host, port, readiness, isOpen, log } = options;
  const server = createServer(
    listenerOf(
      {
        '/live': { GET: (_request, response) => answerJson(response, 200, { live: true }) },
        '/ready': {
          GET: (_request, response) => {
            const open = isOpen();
            const ready = open && readiness.allWereReady();
            answerJson(response, ready ? 200 : 503, {
              ready,
              gateway: open ? 'OPEN' : 'CLOSED',
              subgraphs: readiness.states(),
            });
          },
        },
      },
      log,
    ),
  );
  return {
    port: await listen(server, port, host),
    stop: async () => {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
    },
  };
}
